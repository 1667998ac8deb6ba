package dashwright.dsl.java;

/** Loads the classes of a project before those of the same names elsewhere. */
final class DefinitionLoader extends ClassLoader {
  private final CompiledClasses classes;

  DefinitionLoader(CompiledClasses classes, ClassLoader parent) {
    super(parent);
    this.classes = classes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (classes.code(name).isEmpty()) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.code(name).orElseThrow(() -> new ClassNotFoundException(name));
    return defineClass(name, code, 0, code.length);
  }
}
