#include "app/cli/ArgumentParser.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::cli {

namespace {

core::Error usageError(const QString &message)
{
    return core::Error(core::ErrorKind::Usage, message);
}

/// Number of single-letter edits between two words (Levenshtein 1966), for "did you mean".
int editDistance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int substituted = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.last();
}

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    int bestDistance = 3;
    for (const QString &candidate : candidates) {
        if (const int distance = editDistance(word, candidate); distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QString best = nearest(word, candidates);
    return best.isEmpty() ? QString() : QString(QLatin1Char(' ') + QCoreApplication::translate("Cli", "Did you mean \"%1\"?").arg(best));
}

const Option *findOption(const QList<Option> &options, const QString &word)
{
    for (const Option &option : options) {
        if (word == QLatin1String("--") + option.name || (!option.shortName.isEmpty() && word == QLatin1Char('-') + option.shortName))
            return &option;
    }
    return nullptr;
}

core::Result<void> checkRequired(const Command &command, const Arguments &arguments)
{
    int index = 0;
    for (const Positional &positional : command.positionals) {
        if (positional.isRequired && arguments.positionals.size() <= index)
            return usageError(QCoreApplication::translate("Cli", "\"%1\" needs %2. See \"hallmarker-cli %1 --help\".").arg(command.path, positional.name));
        ++index;
    }
    const bool takesRest = !command.positionals.isEmpty() && command.positionals.last().isRepeated;
    if (!takesRest && arguments.positionals.size() > command.positionals.size())
        return usageError(QCoreApplication::translate("Cli", "\"%1\" does not take \"%2\".").arg(command.path, arguments.positionals.at(command.positionals.size())));
    for (const Option &option : command.options) {
        if (option.isRequired && !arguments.has(option.name))
            return usageError(QCoreApplication::translate("Cli", "\"%1\" needs --%2 %3.").arg(command.path, option.name, option.value));
    }
    return {};
}

} // namespace

QList<Option> ArgumentParser::globalOptions()
{
    return {
        {QStringLiteral("workspace"), QStringLiteral("WORKSPACE"), QCoreApplication::translate("Cli", "Workspace file or postgresql:// address; else $HALLMARKER_WORKSPACE, else the only *.hallmarker file here"), QStringLiteral("w"), false, false, {}},
        {QStringLiteral("format"), QStringLiteral("FORMAT"), QCoreApplication::translate("Cli", "Form of the answer on standard output"), {}, false, false, {QStringLiteral("text"), QStringLiteral("json")}},
        {QStringLiteral("quiet"), {}, QCoreApplication::translate("Cli", "No progress on standard error"), QStringLiteral("q"), false, false, {}},
        {QStringLiteral("help"), {}, QCoreApplication::translate("Cli", "What the command does and takes"), QStringLiteral("h"), false, false, {}},
    };
}

core::Result<ParsedLine> ArgumentParser::parse(const QStringList &words) const
{
    ParsedLine line;
    const QList<Option> globals = globalOptions();
    QStringList commandWords;
    QStringList groups;
    for (const Command &command : m_table)
        groups += command.path.section(QLatin1Char(' '), 0, 0);
    groups.removeDuplicates();

    bool optionsEnded = false;
    for (int i = 0; i < words.size(); ++i) {
        QString word = words.at(i);
        if (!optionsEnded && word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const bool isOption = !optionsEnded && word.size() > 1 && word.startsWith(QLatin1Char('-'));
        if (isOption) {
            QString attached;
            bool hasAttached = false;
            if (const auto equals = word.indexOf(QLatin1Char('=')); equals > 0 && word.startsWith(QLatin1String("--"))) {
                attached = word.mid(equals + 1);
                hasAttached = true;
                word = word.left(equals);
            }
            // A command may know more forms of its answer than all do; then its own option counts.
            const Option *own = line.command != nullptr ? findOption(line.command->options, word) : nullptr;
            const Option *option = own != nullptr ? own : findOption(globals, word);
            const bool isGlobal = option != nullptr && own == nullptr;
            if (option == nullptr) {
                QStringList known;
                for (const Option &one : globals + (line.command ? line.command->options : QList<Option>()))
                    known += QLatin1String("--") + one.name;
                return usageError(QCoreApplication::translate("Cli", "There is no option \"%1\".").arg(word) + didYouMean(word, known));
            }
            QString value;
            if (!option->value.isEmpty()) {
                if (!hasAttached && i + 1 >= words.size())
                    return usageError(QCoreApplication::translate("Cli", "The option \"%1\" needs a value: %2.").arg(word, option->value));
                value = hasAttached ? attached : words.at(++i);
                if (!option->choices.isEmpty() && !option->choices.contains(value))
                    return usageError(QCoreApplication::translate("Cli", "\"%1\" is not a value of %2. Values: %3.").arg(value, word, option->choices.join(QLatin1String(", "))));
            } else if (hasAttached) {
                return usageError(QCoreApplication::translate("Cli", "The option \"%1\" takes no value.").arg(word));
            }
            if (isGlobal) {
                if (option->name == QLatin1String("workspace"))
                    line.global.workspace = value;
                else if (option->name == QLatin1String("format"))
                    line.global.format = value;
                else if (option->name == QLatin1String("quiet"))
                    line.global.isQuiet = true;
                else
                    line.global.wantsHelp = true;
                continue;
            }
            QStringList &values = line.arguments.options[option->name];
            if (!values.isEmpty() && !option->isRepeated)
                return usageError(QCoreApplication::translate("Cli", "The option \"%1\" stands twice.").arg(word));
            values += value;
            if (option->name == QLatin1String("format"))
                line.global.format = value;
            continue;
        }
        if (const QString longer = commandWords.join(QLatin1Char(' ')) + QLatin1Char(' ') + word; line.command != nullptr && !optionsEnded && line.arguments.options.isEmpty() && line.arguments.positionals.isEmpty()) {
            // "gate" is a command and "gate waive" another one.
            const auto found = std::find_if(m_table.begin(), m_table.end(), [&](const Command &command) { return command.path == longer; });
            if (found != m_table.end()) {
                commandWords += word;
                line.command = &*found;
                continue;
            }
        }
        if (line.command != nullptr) {
            line.arguments.positionals += word;
            continue;
        }
        commandWords += word;
        const QString path = commandWords.join(QLatin1Char(' '));
        const auto found = std::find_if(m_table.begin(), m_table.end(), [&](const Command &command) { return command.path == path; });
        if (found != m_table.end()) {
            line.command = &*found;
            continue;
        }
        const bool isPrefix = std::any_of(m_table.begin(), m_table.end(), [&](const Command &command) { return command.path.startsWith(path + QLatin1Char(' ')); });
        if (!isPrefix) {
            QStringList candidates;
            for (const Command &command : m_table)
                candidates += command.path;
            if (commandWords.size() == 1)
                candidates += groups;
            return usageError(QCoreApplication::translate("Cli", "There is no command \"%1\".").arg(path) + didYouMean(path, candidates)
                              + QLatin1Char(' ') + QCoreApplication::translate("Cli", "See \"hallmarker-cli help\"."));
        }
        line.group = path;
    }
    if (line.command != nullptr && !line.global.wantsHelp)
        HALLMARKER_TRY(checkRequired(*line.command, line.arguments));
    return line;
}

} // namespace hallmarker::cli
