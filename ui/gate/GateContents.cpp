#include "ui/gate/GateContents.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr qint64 largestPolicy = 4LL << 20;

struct GateContentsTexts {
    Q_DECLARE_TR_FUNCTIONS(GateContentsTexts)
};

core::Result<QByteArray> policyBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, GateContentsTexts::tr("The policy cannot be read: %1. Choose it again.").arg(file.errorString()), {}, {.file = path});
    const QByteArray bytes = file.read(largestPolicy + 1);
    if (bytes.size() > largestPolicy)
        return core::Error(core::ErrorKind::LimitExceeded, GateContentsTexts::tr("The file is too large to be a policy."), {}, {.file = path});
    return bytes;
}

} // namespace

core::Result<std::shared_ptr<const GateContents>> GateContents::read(core::Workspace &workspace, const GateService &service, const QString &path, bool runs, const std::optional<core::GateReport> &last)
{
    auto contents = std::make_shared<GateContents>();
    contents->path = path;
    contents->nowMs = workspace.clock().nowMs();
    contents->report = last;
    HALLMARKER_ASSIGN(contents->waivers, core::WaiverBook(workspace).list(true));
    if (path.isEmpty())
        return std::shared_ptr<const GateContents>(std::move(contents));
    const auto bytes = policyBytes(path);
    if (!bytes) {
        contents->problem = bytes.error();
        return std::shared_ptr<const GateContents>(std::move(contents));
    }
    contents->text = *bytes;
    const auto policy = service.parse(*bytes, path);
    if (!policy) {
        contents->problem = policy.error();
        return std::shared_ptr<const GateContents>(std::move(contents));
    }
    contents->maxWaiverDays = policy->maxWaiverDays;
    HALLMARKER_ASSIGN(contents->demands, service.demands(*policy));
    if (runs) {
        HALLMARKER_ASSIGN(contents->report, service.run(workspace, *policy));
    }
    return std::shared_ptr<const GateContents>(std::move(contents));
}

const core::GateResult *GateContents::result(const QString &key) const
{
    if (!report)
        return nullptr;
    const auto found = std::find_if(report->results.cbegin(), report->results.cend(), [&key](const core::GateResult &one) { return one.outcome.key == key; });
    return found == report->results.cend() ? nullptr : &*found;
}

const core::WaiverRecord *GateContents::waiver(const QString &id) const
{
    const auto found = std::find_if(waivers.cbegin(), waivers.cend(), [&id](const core::WaiverRecord &one) { return one.waiver.recordId == id; });
    return found == waivers.cend() ? nullptr : &*found;
}

} // namespace hallmarker::ui
