#include "app/wiring/Program.h"

#include "app/wiring/Checks.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

namespace hallmarker::wiring {

namespace {

std::unique_ptr<core::Clock> clockOfEnvironment()
{
    const qint64 fixed = core::instantFromText(qEnvironmentVariable("HALLMARKER_CLOCK"));
    if (fixed >= 0)
        return std::make_unique<core::FixedClock>(fixed);
    return std::make_unique<core::SystemClock>();
}

QString loginName()
{
    if (const passwd *entry = getpwuid(getuid()); entry != nullptr && entry->pw_name != nullptr)
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(getuid());
}

} // namespace

Program::Program() : m_clock(clockOfEnvironment())
{
    if (qEnvironmentVariable("HALLMARKER_IDS") == QLatin1String("sequence")) {
        auto counted = std::make_unique<ContinuingIds>();
        m_countedIds = counted.get();
        m_ids = std::move(counted);
    } else {
        m_ids = std::make_unique<core::RandomIdSource>(*m_clock);
    }
    registerChecks(m_checks);
}

Program::~Program() = default;

core::Actor Program::actor() const
{
    const QString given = qEnvironmentVariable("HALLMARKER_USER");
    return {given.isEmpty() ? loginName() : given};
}

core::WorkspaceOptions Program::options(const QString &location, bool readOnly) const
{
    core::WorkspaceOptions options;
    options.location = location;
    options.actor = actor();
    options.readOnly = readOnly;
    options.passphrase = qEnvironmentVariable("HALLMARKER_PASSPHRASE");
    return options;
}

core::Result<std::unique_ptr<core::Workspace>> Program::openWorkspace(const QString &location, bool readOnly)
{
    HALLMARKER_ASSIGN(std::unique_ptr<core::Workspace> workspace, core::Workspace::open(options(location, readOnly), *m_clock, *m_ids));
    if (m_countedIds != nullptr)
        HALLMARKER_TRY(m_countedIds->continueAfter(*workspace));
    return core::Result<std::unique_ptr<core::Workspace>>(std::move(workspace));
}

core::Result<std::unique_ptr<core::Workspace>> Program::createWorkspace(const QString &location)
{
    return core::Workspace::create(options(location), *m_clock, *m_ids);
}

} // namespace hallmarker::wiring
