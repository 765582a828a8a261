#include "ui/privacy/PrivacyJobs.h"

#include "core/jobs/JobQueue.h"
#include "ui/shell/Session.h"

#include <QFileInfo>

namespace hallmarker::ui {

PrivacyJobs::PrivacyJobs(PageServices &services, ReleaseDocument &document, const ReleaseService &service, QObject *parent) : QObject(parent), m_services(services), m_document(document), m_service(service), m_live(std::make_shared<Live>())
{
    connect(&services.jobs, &core::JobQueue::jobChanged, this, [this](quint64 id) {
        if (m_running != Kind::None && id == m_job)
            Q_EMIT progressed();
    });
}

void PrivacyJobs::submit(Kind kind, const QString &title, Work work, const std::function<void()> &taken)
{
    const std::shared_ptr<core::Workspace> workspace = m_services.session.workspace();
    if (!workspace || m_running != Kind::None)
        return;
    m_running = kind;
    m_job = m_services.jobs.submit(
        title,
        [workspace, work = std::move(work)](core::Progress &progress) -> core::Result<QJsonValue> {
            HALLMARKER_TRY(work(*workspace, progress));
            return QJsonValue();
        },
        this, [this, kind, taken, id = m_services.session.workspaceId()](const core::Result<QJsonValue> &done) {
            m_running = Kind::None;
            // What was made of one workspace does not stand on the screen of the next.
            if (id == m_services.session.workspaceId()) {
                if (done)
                    taken();
                else
                    Q_EMIT failed(kind, done.error());
            }
            Q_EMIT runningChanged();
            if (done)
                Q_EMIT ended(kind);
        });
    Q_EMIT runningChanged();
}

void PrivacyJobs::load(const SourceChoice &choice)
{
    auto loaded = std::make_shared<std::shared_ptr<const LoadedSource>>();
    auto faults = std::make_shared<QList<core::BadRow>>();
    m_faults = faults;
    const QString name = choice.path.isEmpty() ? tr("dataset") : QFileInfo(choice.path).fileName();
    submit(
        Kind::Load, tr("Read %1 for a release").arg(name),
        [choice, loaded, faults](core::Workspace &workspace, core::Progress &progress) -> core::Result<void> {
            auto read = LoadedSource::read(workspace, choice, progress);
            if (read) {
                *loaded = *read;
                return {};
            }
            if (read.error().kind != core::ErrorKind::Cancelled && !choice.path.isEmpty())
                *faults = LoadedSource::faultsOf(choice.path, progress);
            return read.error();
        },
        [this, loaded] { m_document.setSource(*loaded); });
}

void PrivacyJobs::compare(const QJsonObject &parameters)
{
    const std::shared_ptr<const LoadedSource> source = m_document.source();
    if (!source || m_services.checks == nullptr)
        return;
    auto compared = std::make_shared<std::shared_ptr<const ComparedWays>>();
    submit(
        Kind::Compare, tr("Compare ways to release %1").arg(source->source.name),
        [source, parameters, compared, checks = m_services.checks](core::Workspace &workspace, core::Progress &progress) -> core::Result<void> {
            HALLMARKER_ASSIGN(*compared, ComparedWays::make(workspace, *checks, source, parameters, progress));
            return {};
        },
        [this, compared] { m_document.setCompared(*compared); });
}

void PrivacyJobs::attack(const QString &secret)
{
    const std::shared_ptr<const ReleaseResult> result = m_document.result();
    if (!result || !result->isReleased())
        return;
    auto attacked = std::make_shared<std::shared_ptr<const AttackedRelease>>();
    submit(
        Kind::Attack, tr("Attack the release of %1").arg(result->source->source.name),
        [result, secret, attacked](core::Workspace &, core::Progress &progress) -> core::Result<void> {
            HALLMARKER_ASSIGN(*attacked, AttackedRelease::make(result, secret, progress));
            return {};
        },
        [this, attacked] { m_document.setAttacked(*attacked); });
}

void PrivacyJobs::search(double seconds)
{
    ReleaseDraft draft = m_document.draft();
    draft.chosenLevels.clear();
    m_document.put(draft);
    const std::shared_ptr<const LoadedSource> source = m_document.source();
    if (!source)
        return;
    auto found = std::make_shared<std::shared_ptr<const ReleaseResult>>();
    auto live = std::make_shared<Live>();
    m_live = live;
    anonymisation::RunOptions options;
    if (seconds > 0)
        options.limits.mostSeconds = seconds;
    options.limits.watch = [live](const anonymisation::SearchStanding &standing) {
        const std::lock_guard lock(live->mutex);
        live->standing = standing;
    };
    submit(
        Kind::Search, tr("Search the best generalisation of %1").arg(source->source.name),
        [draft, source, options, found](core::Workspace &, core::Progress &progress) -> core::Result<void> {
            HALLMARKER_ASSIGN(*found, ReleaseResult::make(draft, source, options, nullptr, progress));
            return {};
        },
        [this, found] { m_document.setResult(*found); });
}

void PrivacyJobs::choose(const anonymisation::Levels &levels)
{
    const std::shared_ptr<const ReleaseResult> earlier = m_document.result();
    if (!earlier || !m_document.isResultCurrent())
        return;
    ReleaseDraft draft = m_document.draft();
    draft.chosenLevels.clear();
    // The search's own answer needs no choice to be remembered.
    for (std::size_t i = 0; i < levels.size() && levels != earlier->optimum; ++i)
        draft.chosenLevels.insert(earlier->built.input.definition.quasiIdentifiers.at(qsizetype(i)), levels[i]);
    ReleaseDraft asked = draft;
    for (std::size_t i = 0; i < levels.size(); ++i)
        asked.chosenLevels.insert(earlier->built.input.definition.quasiIdentifiers.at(qsizetype(i)), levels[i]);
    auto found = std::make_shared<std::shared_ptr<const ReleaseResult>>();
    submit(
        Kind::Choose, tr("Build the chosen generalisation of %1").arg(earlier->source->source.name),
        [asked, earlier, found](core::Workspace &, core::Progress &progress) -> core::Result<void> {
            HALLMARKER_ASSIGN(*found, ReleaseResult::make(asked, earlier->source, {}, earlier, progress));
            return {};
        },
        [this, found, draft] {
            ReleaseDraft now = m_document.draft();
            now.chosenLevels = draft.chosenLevels;
            m_document.put(now);
            m_document.setResult(*found);
        });
}

void PrivacyJobs::write(const QString &folder, const QStringList &certificates)
{
    const std::shared_ptr<const ReleaseResult> result = m_document.result();
    auto written = std::make_shared<WrittenRelease>();
    if (!result || !m_service.write)
        return;
    submit(
        Kind::Write, tr("Write the release of %1").arg(result->source->source.name),
        [draft = m_document.draft(), result, folder, certificates, written, write = m_service.write](core::Workspace &workspace, core::Progress &progress) -> core::Result<void> {
            HALLMARKER_ASSIGN(const anonymisation::ReleasePlan plan, draft.plan());
            HALLMARKER_ASSIGN(*written, write(workspace, plan, result->source->source, result->built, folder, certificates, progress));
            return {};
        },
        [this, written] { m_document.setWritten(*written); });
}

void PrivacyJobs::cancel()
{
    if (m_running != Kind::None)
        m_services.jobs.cancel(m_job);
}

const core::JobStatus *PrivacyJobs::status() const
{
    return m_running == Kind::None ? nullptr : m_services.jobs.job(m_job);
}

anonymisation::SearchStanding PrivacyJobs::standing() const
{
    const std::lock_guard lock(m_live->mutex);
    return m_live->standing;
}

} // namespace hallmarker::ui
