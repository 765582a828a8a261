#include "core/keys/KeyChainStore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace hallmarker::core {

namespace {

/// Only a program without windows may wait: qApp of a desktop program inherits QApplication. The command line is a QGuiApplication
/// where it paints pages.
bool mayWaitForKeyChain()
{
    const QCoreApplication *application = QCoreApplication::instance();
    return application != nullptr && !application->inherits("QApplication");
}

/// Runs one operation of a store until its callback has come.
template <typename Start>
void waitForKeyChain(const QString &service, const Start &startWith)
{
    KeyChainStore store(service);
    QEventLoop loop;
    startWith(store, loop);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace

QString KeyChainStore::passphraseService()
{
    return QStringLiteral("org.hallmarker.Hallmarker");
}

KeyChainStore::KeyChainStore(QString service, QObject *parent) : QObject(parent), m_service(std::move(service)) {}

void KeyChainStore::start(QKeychain::Job *job, int timeoutMs, std::function<void(QKeychain::Job *)> finish)
{
    // The job has no parent: after a time-out it ends by itself and is then deleted, and nobody listens any more.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto once = std::make_shared<std::function<void(QKeychain::Job *)>>(std::move(finish));
    const auto answer = [once](QKeychain::Job *finished) {
        if (const auto callback = std::exchange(*once, nullptr))
            callback(finished);
    };
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [timer, answer] {
        timer->deleteLater();
        answer(nullptr);
    });
    connect(job, &QKeychain::Job::finished, this, [timer = QPointer<QTimer>(timer), answer](QKeychain::Job *finished) {
        if (timer)
            timer->deleteLater();
        answer(finished);
    });
    timer->start(timeoutMs);
    job->start();
}

void KeyChainStore::read(const QString &key, ReadCallback callback, int timeoutMs)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    start(job, timeoutMs, [callback = std::move(callback)](QKeychain::Job *finished) {
        const auto *read = static_cast<QKeychain::ReadPasswordJob *>(finished);
        if (read == nullptr || read->error() != QKeychain::NoError) {
            callback(std::nullopt);
            return;
        }
        QByteArray data = read->binaryData();
        std::optional<SecretBytes> secret;
        if (!data.isEmpty())
            secret = SecretBytes{QByteArrayView(data)};
        SecretBytes::wipe(data);
        callback(std::move(secret));
    });
}

void KeyChainStore::write(const QString &key, const SecretBytes &secret, DoneCallback callback, int timeoutMs)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(secret.view().toByteArray());
    start(job, timeoutMs, [callback = std::move(callback)](QKeychain::Job *finished) {
        callback(finished != nullptr && finished->error() == QKeychain::NoError);
    });
}

void KeyChainStore::remove(const QString &key, DoneCallback callback, int timeoutMs)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    start(job, timeoutMs, [callback = std::move(callback)](QKeychain::Job *finished) {
        callback(finished != nullptr
                 && (finished->error() == QKeychain::NoError || finished->error() == QKeychain::EntryNotFound));
    });
}

std::optional<SecretBytes> KeyChainStore::readBlocking(const QString &service, const QString &key, int timeoutMs)
{
    if (!mayWaitForKeyChain())
        return std::nullopt;
    std::optional<SecretBytes> found;
    waitForKeyChain(service, [&](KeyChainStore &store, QEventLoop &loop) {
        store.read(key, [&](std::optional<SecretBytes> secret) {
            found = std::move(secret);
            loop.quit();
        }, timeoutMs);
    });
    return found;
}

bool KeyChainStore::writeBlocking(const QString &service, const QString &key, const SecretBytes &secret, int timeoutMs)
{
    if (!mayWaitForKeyChain())
        return false;
    bool isDone = false;
    waitForKeyChain(service, [&](KeyChainStore &store, QEventLoop &loop) {
        store.write(key, secret, [&](bool done) {
            isDone = done;
            loop.quit();
        }, timeoutMs);
    });
    return isDone;
}

bool KeyChainStore::removeBlocking(const QString &service, const QString &key, int timeoutMs)
{
    if (!mayWaitForKeyChain())
        return false;
    bool isDone = false;
    waitForKeyChain(service, [&](KeyChainStore &store, QEventLoop &loop) {
        store.remove(key, [&](bool done) {
            isDone = done;
            loop.quit();
        }, timeoutMs);
    });
    return isDone;
}

} // namespace hallmarker::core
