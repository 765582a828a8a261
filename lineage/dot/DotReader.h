#pragma once

#include "lineage/dot/DotGraph.h"
#include "lineage/dot/GraphvizProcess.h"

namespace hallmarker::lineage {

/// Reads a text in DOT. The parsing is done by Graphviz itself in its own process, so what it accepts is what `dot` accepts.
class DotReader {
public:
    explicit DotReader(GraphvizProcess process = GraphvizProcess()) : m_process(std::move(process)) {}
    core::Result<DotGraph> read(const QByteArray &text, core::Progress &progress = core::Progress::none()) const;

private:
    GraphvizProcess m_process;
};

} // namespace hallmarker::lineage
