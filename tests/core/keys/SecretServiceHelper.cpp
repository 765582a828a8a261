// What the window does with the keychain, as a command: write (the secret of HALLMARKER_SECRET), read, remove.
#include "core/keys/KeyChainStore.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using hallmarker::core::KeyChainStore;
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString service = KeyChainStore::passphraseService();
    const QString key = words.value(2);
    if (words.value(1) == QLatin1String("write"))
        return KeyChainStore::writeBlocking(service, key, hallmarker::core::SecretBytes(QByteArrayView(qgetenv("HALLMARKER_SECRET")))) ? 0 : 1;
    if (words.value(1) == QLatin1String("remove"))
        return KeyChainStore::removeBlocking(service, key) ? 0 : 1;
    const auto secret = KeyChainStore::readBlocking(service, key);
    if (!secret)
        return 1;
    std::printf("%s\n", secret->view().toByteArray().constData());
    return 0;
}
