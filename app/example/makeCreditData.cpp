// Writes the data files of the example workspace into a folder: used when CreditData changes, see resources/example.
#include "app/example/CreditData.h"

#include <QDir>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: hallmarker-make-example-data FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const hallmarker::example::CreditData data(hallmarker::core::Seed{2026});
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const bool isWritten = write(QStringLiteral("applications-raw.csv"), data.rawApplications()) && write(QStringLiteral("credit-training.csv"), data.training())
        && write(QStringLiteral("credit-release.csv"), data.release()) && write(QStringLiteral("credit-later-quarter.csv"), data.laterQuarter());
    if (!isWritten)
        std::fputs("could not write the files\n", stderr);
    return isWritten ? 0 : 3;
}
