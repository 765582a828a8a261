#include "app/cli/CliApplication.h"

#include "app/cli/CommandContext.h"
#include "app/cli/CommandHelp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QByteArray indentedJson(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson();
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson();
    return QJsonDocument(QJsonObject{{QStringLiteral("value"), value}}).toJson();
}

int fail(const core::Error &error, const QString &format, QTextStream &out, QTextStream &status)
{
    if (format == QLatin1String("json"))
        out << indentedJson(QJsonObject{{QStringLiteral("error"), error.toJson()}});
    status << QLatin1String("hallmarker-cli: ") << error.toString() << Qt::endl;
    return error.exitCode();
}

} // namespace

CliApplication::CliApplication(wiring::Program &program) : m_program(program), m_table(commandTable()) {}

int CliApplication::run(const QStringList &words, QTextStream &out, QTextStream &status)
{
    const QString wantedFormat = words.contains(QStringLiteral("json")) || words.contains(QStringLiteral("--format=json")) ? QStringLiteral("json") : QStringLiteral("text");
    const auto line = ArgumentParser(m_table).parse(words);
    if (!line)
        return fail(line.error(), wantedFormat, out, status);
    const CommandHelp help(m_table);
    if (line->command == nullptr) {
        const bool wasAsked = line->global.wantsHelp;
        QTextStream &stream = wasAsked ? out : status;
        stream << (line->group.isEmpty() ? help.overview() : help.group(line->group)) << Qt::flush;
        return wasAsked ? 0 : 2;
    }
    if (line->global.wantsHelp) {
        out << help.command(*line->command) << Qt::flush;
        return 0;
    }
    CommandContext context(m_program, line->global, status);
    const auto answer = line->command->run(context, line->arguments);
    if (!answer)
        return fail(answer.error(), line->global.format, out, status);
    if (line->global.format == QLatin1String("json") && !answer->json.isUndefined())
        out << QString::fromUtf8(indentedJson(answer->json));
    else
        out << answer->text;
    out.flush();
    return answer->exitCode;
}

} // namespace hallmarker::cli
