#pragma once

#include "core/result/Result.h"

#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace hallmarker::cli {

class CommandContext;

/// A word that follows the command: "REF", "FILE ...".
struct Positional {
    QString name;             ///< "PATH"
    QString help;
    bool isRequired = true;
    bool isRepeated = false;  ///< takes the rest
};

/// "--on REF", "-o PATH", "--all".
struct Option {
    QString name;             ///< without dashes: "on"
    QString value;            ///< name of its value; empty: a switch
    QString help;
    QString shortName;        ///< one letter, may be empty
    bool isRepeated = false;
    bool isRequired = false;
    QStringList choices;      ///< for completion and validation; empty: any
};

/// The words of one call, sorted by what they mean.
struct Arguments {
    QStringList positionals;
    QMap<QString, QStringList> options; ///< by long name; a switch has one empty value

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name, const QString &otherwise = {}) const { return options.value(name).value(0, otherwise); }
    QStringList values(const QString &name) const { return options.value(name); }
    QString at(int index) const { return positionals.value(index); }
};

/// What a command answers: both forms of one result. Status talk goes to stderr instead.
struct Answer {
    QJsonValue json;
    QString text;
    int exitCode = 0;         ///< 0 pass, 1 policy failed; errors carry their own
};

/// One command as a value. Help, completion, man page and docs/cli.md come from the table of these.
struct Command {
    QString path;             ///< "check run"
    QString summary;          ///< one line
    QString description;      ///< further sentences for the manual
    QList<Positional> positionals;
    QList<Option> options;
    bool needsWorkspace = true;
    std::function<core::Result<Answer>(CommandContext &, const Arguments &)> run;
};

using CommandTable = std::vector<Command>;

} // namespace hallmarker::cli
