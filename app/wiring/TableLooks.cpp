#include "app/wiring/TableLooks.h"

#include "checks/pushdown/SourceDigest.h"
#include "core/keys/KeyChainStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <future>
#include <memory>

namespace hallmarker::wiring {

namespace {

constexpr int keychainPatienceMs = 2000;

bool isDesktopSession()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus"));
}

/// From a job: the keychain is asked in the thread of the window, which goes on meanwhile.
QString passwordFromWindowThread(const QString &address)
{
    const auto promise = std::make_shared<std::promise<QString>>();
    std::future<QString> answer = promise->get_future();
    QCoreApplication *application = QCoreApplication::instance();
    QMetaObject::invokeMethod(application, [application, promise, address] {
        auto *store = new core::KeyChainStore(sourceKeychainService(), application);
        store->read(address, [store, promise](std::optional<core::SecretBytes> secret) {
            promise->set_value(secret ? QString::fromUtf8(secret->view()) : QString());
            store->deleteLater();
        }, keychainPatienceMs);
    }, Qt::QueuedConnection);
    // A little longer than the store waits itself; a window that is being closed no longer answers.
    return answer.wait_for(std::chrono::milliseconds(keychainPatienceMs + 500)) == std::future_status::ready ? answer.get() : QString();
}

/// Ends what runs when its time is over.
class LimitedProgress final : public core::Progress {
public:
    LimitedProgress(core::Progress &outer, int limitSeconds) : m_outer(outer), m_limitMs(limitSeconds * 1000LL) { m_ran.start(); }

    void report(const QString &text, qint64 done, qint64 total) override { m_outer.report(text, done, total); }
    bool isCancelled() const override { return m_outer.isCancelled() || isOver(); }
    bool isOver() const { return m_ran.elapsed() > m_limitMs; }

private:
    core::Progress &m_outer;
    qint64 m_limitMs;
    QElapsedTimer m_ran;
};

core::Result<core::Digest> askedTable(const inventory::TableSource &source, core::Progress &progress, int limitSeconds)
{
    HALLMARKER_ASSIGN(const core::WarehouseLocation location, core::WarehouseLocation::parse(source.address));
    const core::Warehouse::Options options{rememberedSourcePassword(location.display()), limitSeconds};
    HALLMARKER_ASSIGN(const std::unique_ptr<core::Warehouse> warehouse, core::Warehouse::open(location, options, progress));
    return digestOfTable(*warehouse, source, progress);
}

} // namespace

QString sourceKeychainService()
{
    return QStringLiteral("hallmarker-source");
}

QString rememberedSourcePassword(const QString &address)
{
    if (const QString given = qEnvironmentVariable("HALLMARKER_SOURCE_PASSWORD"); !given.isEmpty())
        return given;
    if (!isDesktopSession() || QCoreApplication::instance() == nullptr)
        return {};
    if (QThread::currentThread() != QCoreApplication::instance()->thread())
        return passwordFromWindowThread(address);
    const auto secret = core::KeyChainStore::readBlocking(sourceKeychainService(), address, keychainPatienceMs);
    return secret ? QString::fromUtf8(secret->view()) : QString();
}

core::Result<core::Digest> digestOfTable(core::Warehouse &warehouse, const inventory::TableSource &source, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const checks::SourceTable table, checks::SourceTable::of(warehouse, source.table, progress));
    HALLMARKER_ASSIGN(const checks::SourceFingerprint print, checks::SourceDigest::of(warehouse, table, source.method, progress));
    return print.digest;
}

inventory::TableLook rememberedTableLook(int limitSeconds)
{
    return [limitSeconds](const inventory::TableSource &source, core::Progress &outer) -> core::Result<core::Digest> {
        LimitedProgress progress(outer, limitSeconds);
        auto digest = askedTable(source, progress, limitSeconds);
        if (!digest && progress.isOver() && !outer.isCancelled())
            return core::Error(core::ErrorKind::LimitExceeded, QCoreApplication::translate("TableLooks", "Its database did not answer within %n second(s).", nullptr, limitSeconds), digest.error().detail, digest.error().where);
        return digest;
    };
}

} // namespace hallmarker::wiring
