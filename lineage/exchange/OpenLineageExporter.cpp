#include "lineage/exchange/OpenLineageExporter.h"

#include "lineage/exchange/OpenLineageEventWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct OpenLineageExporterTexts {
    Q_DECLARE_TR_FUNCTIONS(OpenLineageExporterTexts)
};

} // namespace

OpenLineageExport exportOpenLineage(const LineageFacts &facts, const OpenLineageExportOptions &options)
{
    const openlineage::OpenLineageGroups groups(facts);
    openlineage::OpenLineageEventWriter writer(facts, groups, options);
    std::vector<std::pair<qint64, std::string>> lines;
    qint64 withoutState = 0;
    for (const openlineage::OutgoingEvent &event : groups.events()) {
        lines.emplace_back(event.atMs, writer.write(event));
        withoutState += event.run != none && event.state == RunState::Unknown ? 1 : 0;
    }
    for (std::string &line : writer.writeColumns())
        lines.emplace_back(noTime, std::move(line));
    std::sort(lines.begin(), lines.end());

    OpenLineageExport result;
    result.events = static_cast<qint64>(lines.size());
    for (const auto &[time, line] : lines)
        result.ndjson.append(line.data(), static_cast<qsizetype>(line.size())).append('\n');
    const auto lose = [&result](const char *code, qint64 count, const QString &message) {
        if (count > 0)
            result.losses.append({QString::fromLatin1(code), message, count});
    };
    lose("own-kind", writer.ownKinds, OpenLineageExporterTexts::tr("Models, predictions and copies are written as datasets; only a facet of Hallmarker says what they are."));
    lose("own-edges", writer.ownEdges, OpenLineageExporterTexts::tr("Some edges have no place in OpenLineage; they stand in a facet of Hallmarker."));
    lose("own-attributes", writer.ownAttributes, OpenLineageExporterTexts::tr("Some attributes have no facet in OpenLineage; they stand in a facet of Hallmarker."));
    lose("run-unknown", groups.edgesWithoutRun(), OpenLineageExporterTexts::tr("Some edges belong to runs of which nothing is known; they were written without the run."));
    lose("run-time", groups.edgesAtOtherTime(), OpenLineageExporterTexts::tr("Some edges were told when their run has no event; they were written with another event of the run."));
    lose("run-state", withoutState, OpenLineageExporterTexts::tr("Some runs have no known state; they will be read as OTHER."));
    lose("not-written", groups.lostAttributes(), OpenLineageExporterTexts::tr("Some facts have no event that could hold them; they were left out."));
    lose("original-events", static_cast<qint64>(facts.events.size()), OpenLineageExporterTexts::tr("The events as they came, their producers and their digests are not written again."));
    return result;
}

} // namespace hallmarker::lineage
