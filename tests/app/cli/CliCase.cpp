#include "tests/app/cli/CliCase.h"

#include <QFile>

namespace hallmarker::tests {

CliCase CliCase::read(const QString &path)
{
    CliCase result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    for (int i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.startsWith(QLatin1String("$ "))) {
            result.steps.append({line.mid(2), {}, {}, 0, i + 1});
        } else if (result.steps.isEmpty()) {
            result.head += line;
        } else if (line.startsWith(QLatin1String("? "))) {
            result.steps.last().exitCode = line.mid(2).toInt();
        } else if (line.startsWith(QLatin1String("! "))) {
            result.steps.last().statusParts += line.mid(2);
        } else {
            result.steps.last().output += line;
        }
    }
    return result;
}

QString CliCase::toText() const
{
    QStringList lines = head;
    for (const CliStep &step : steps) {
        lines += QLatin1String("$ ") + step.commandLine;
        lines += step.output;
        for (const QString &part : step.statusParts)
            lines += QLatin1String("! ") + part;
        if (step.exitCode != 0)
            lines += QStringLiteral("? %1").arg(step.exitCode);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace hallmarker::tests
