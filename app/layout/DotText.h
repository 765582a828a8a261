#pragma once

#include <string>

namespace hallmarker::layout {

/// What is wrong with a text, and where; line 0: unknown.
struct DotProblem {
    std::string message;
    int line = 0;
};

/// Reads DOT and tells its graph as JSON: nodes, edges and clusters with all attributes that are set. Graphviz only parses here, nothing
/// is laid out, so attributes are just texts. Returns false and fills `problem` when it is not DOT.
bool dotToJson(const std::string &text, std::string &json, DotProblem &problem);

} // namespace hallmarker::layout
