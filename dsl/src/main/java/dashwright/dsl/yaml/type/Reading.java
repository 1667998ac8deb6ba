package dashwright.dsl.yaml.type;

import dashwright.dsl.events.EventFiles;
import dashwright.dsl.rules.RuleFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;

/**
 * What is needed while a file's tree is read.
 *
 * @param file the file
 * @param events opens the files that annotations name
 * @param rules opens the files of rules that the project names
 * @param diagnostics takes the findings
 */
public record Reading(
    SourceFile file, EventFiles events, RuleFiles rules, Diagnostics diagnostics) {}
