#include "lineage/findings/GovernedRecords.h"

#include "core/digest/Hasher.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct GovernedRecordsTexts {
    Q_DECLARE_TR_FUNCTIONS(GovernedRecordsTexts)
};

} // namespace

std::vector<quint32> upstreamOf(const LabelSolver &solver, quint32 node)
{
    std::vector<bool> isSeen(solver.nodeCount());
    std::vector<quint32> found{node};
    isSeen[node] = true;
    for (std::size_t head = 0; head < found.size(); ++head) {
        for (const quint32 edge : solver.edgesInto(found[head])) {
            const quint32 source = solver.source(edge);
            if (isSeen[source])
                continue;
            isSeen[source] = true;
            found.push_back(source);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

core::Digest groundOfNothing()
{
    return core::Hasher::of("nothing");
}

core::Result<quint32> requireNode(const GovernedRecords &records, const core::Record &record)
{
    if (const auto node = records.nodeOfRecord(record.id))
        return *node;
    return core::Error(core::ErrorKind::NotFound, GovernedRecordsTexts::tr("The lineage does not know \"%1\". Import its lineage and bind its node with \"lineage bind\".").arg(record.name));
}

} // namespace hallmarker::lineage
