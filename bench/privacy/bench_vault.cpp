// How many values a second become tokens: a million distinct ones, opaque and with their format kept, by one thread and by two.

#include "bench/support/Stopwatch.h"
#include "checks/vault/TokenVault.h"

#include <QCoreApplication>

#include <cstdio>

using namespace hallmarker;
using namespace hallmarker::checks;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const core::SecretBytes key{QByteArrayView(QByteArray(32, 'k'))};
    TokenVault vault;
    if (!vault.addDomain(QStringLiteral("person"), {}, key) || !vault.addDomain(QStringLiteral("phone"), QStringLiteral("digits"), key))
        return 1;
    QStringList values;
    for (int i = 0; i < 1000000; ++i)
        values.append(QString::number(4930100000000LL + i * 7919LL));
    for (const char *name : {"person", "phone"}) {
        const auto domain = vault.open(QLatin1String(name), key);
        if (!domain)
            return 1;
        for (const int threads : {1, 2}) {
            bench::Stopwatch watch;
            const auto tokens = domain->tokens(values, threads);
            const double seconds = watch.seconds();
            if (!tokens)
                return 1;
            std::printf("-- %s tokens, %d threads: %.0f a second\n", domain->keepsFormat() ? "format-preserving" : "opaque", threads, double(values.size()) / seconds);
        }
    }
    return 0;
}
