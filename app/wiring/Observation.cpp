#include "app/wiring/Observation.h"

#include "core/check/CheckGrounds.h"

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>

namespace hallmarker::wiring {

namespace {

core::Result<core::UnseenEvidence> unseenVersion(const core::Workspace &workspace, const QString &id)
{
    HALLMARKER_ASSIGN(const core::Record version, workspace.record(id));
    core::UnseenEvidence unseen;
    unseen.recordId = id;
    unseen.recordName = version.name;
    unseen.table = inventory::TableSource::of(version.body).table;
    unseen.lastSeenMs = inventory::FileObservation::fromJson(version.body.value(QStringLiteral("observed")).toObject()).atMs;
    return unseen;
}

/// A table that several versions name is asked for once.
inventory::TableLook askedOnce(const inventory::TableLook &ask)
{
    if (!ask)
        return {};
    using Answers = std::map<std::tuple<QString, QString, QString>, core::Result<core::Digest>>;
    return [ask, answers = std::make_shared<Answers>()](const inventory::TableSource &source, core::Progress &progress) {
        const auto key = std::tuple(source.address, source.table, source.method);
        auto known = answers->find(key);
        if (known == answers->end())
            known = answers->emplace(key, ask(source, progress)).first;
        return known->second;
    };
}

} // namespace

core::Result<QList<core::UnseenEvidence>> unseenOf(const core::Workspace &workspace, const inventory::ObservationSummary &summary)
{
    QList<core::UnseenEvidence> all;
    for (const QString &id : summary.skipped) {
        HALLMARKER_ASSIGN(const core::UnseenEvidence unseen, unseenVersion(workspace, id));
        all += unseen;
    }
    for (const auto &[id, error] : summary.unreached) {
        HALLMARKER_ASSIGN(core::UnseenEvidence unseen, unseenVersion(workspace, id));
        unseen.reason = core::UnseenEvidence::Reason::NoAnswer;
        unseen.answer = error.message;
        all += unseen;
    }
    std::sort(all.begin(), all.end(), [](const core::UnseenEvidence &one, const core::UnseenEvidence &other) { return std::tie(one.recordName, one.recordId) < std::tie(other.recordName, other.recordId); });
    return all;
}

core::Result<QList<core::UnseenEvidence>> observeEverything(core::Workspace &workspace, const core::CheckRegistry &checks, core::Progress &progress, const inventory::TableLook &ask)
{
    inventory::FileArtifactLocator locator(workspace);
    locator.setTableLook(askedOnce(ask));
    HALLMARKER_ASSIGN(const inventory::ObservationSummary summary, workspace.isReadOnly() ? locator.observeTables(progress) : locator.observeAll(progress));
    if (!workspace.isReadOnly())
        HALLMARKER_TRY(core::CheckGrounds(workspace, checks).observeAll(progress));
    return unseenOf(workspace, summary);
}

} // namespace hallmarker::wiring
