#include "app/cli/CommandHelp.h"

#include "app/cli/ArgumentParser.h"

#include <QCoreApplication>

namespace hallmarker::cli {

namespace {

QString optionText(const Option &option)
{
    QString text = option.shortName.isEmpty() ? QString() : QString(QLatin1Char('-') + option.shortName + QLatin1String(", "));
    text += QLatin1String("--") + option.name;
    if (!option.value.isEmpty())
        text += QLatin1Char(' ') + (option.choices.isEmpty() ? option.value : option.choices.join(QLatin1Char('|')));
    return text;
}

QString listed(const QList<QPair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    width = std::min<qsizetype>(width, 34);
    QString text;
    for (const auto &[name, help] : rows) {
        text += QLatin1String("  ") + name.leftJustified(width);
        text += (name.size() > width ? QString(QLatin1Char('\n') + QString(width + 2, QLatin1Char(' '))) : QString()) + QLatin1String("  ") + help + QLatin1Char('\n');
    }
    return text;
}

QString troff(const QString &text)
{
    QString out = text;
    out.replace(QLatin1Char('\\'), QLatin1String("\\e")).replace(QLatin1Char('-'), QLatin1String("\\-"));
    if (out.startsWith(QLatin1Char('.')) || out.startsWith(QLatin1Char('\'')))
        out.prepend(QLatin1String("\\&"));
    return out;
}

} // namespace

QString CommandHelp::synopsis(const Command &command)
{
    QString text = QLatin1String("hallmarker-cli ") + command.path;
    for (const Positional &positional : command.positionals) {
        const QString name = positional.name + (positional.isRepeated ? QStringLiteral(" ...") : QString());
        text += QLatin1Char(' ') + (positional.isRequired ? name : QString(QLatin1Char('[') + name + QLatin1Char(']')));
    }
    for (const Option &option : command.options) {
        QString one = QLatin1String("--") + option.name;
        if (!option.value.isEmpty())
            one += QLatin1Char(' ') + (option.choices.isEmpty() ? option.value : option.choices.join(QLatin1Char('|')));
        text += QLatin1Char(' ') + (option.isRequired ? one : QString(QLatin1Char('[') + one + QLatin1Char(']')));
        if (option.isRepeated)
            text += QLatin1String("...");
    }
    return text;
}

QString CommandHelp::overview() const
{
    QString text = QCoreApplication::translate("Cli", "usage: hallmarker-cli [-w WORKSPACE] [--format text|json] COMMAND ...") + QLatin1String("\n\n");
    QList<QPair<QString, QString>> rows;
    for (const Command &command : m_table)
        rows.append({command.path, command.summary});
    text += listed(rows) + QLatin1Char('\n');
    rows.clear();
    for (const Option &option : ArgumentParser::globalOptions())
        rows.append({optionText(option), option.help});
    text += listed(rows) + QLatin1Char('\n');
    text += QCoreApplication::translate("Cli", "Exit codes: 0 pass, 1 policy failed, 2 usage, 3 could not read or evaluate, 4 internal.") + QLatin1Char('\n');
    return text;
}

QString CommandHelp::group(const QString &prefix) const
{
    QList<QPair<QString, QString>> rows;
    for (const Command &command : m_table) {
        if (command.path.startsWith(prefix + QLatin1Char(' ')))
            rows.append({command.path, command.summary});
    }
    return QCoreApplication::translate("Cli", "usage: hallmarker-cli %1 COMMAND ...").arg(prefix) + QLatin1String("\n\n") + listed(rows);
}

QString CommandHelp::command(const Command &command) const
{
    QString text = QCoreApplication::translate("Cli", "usage: %1").arg(synopsis(command)) + QLatin1String("\n\n") + command.summary + QLatin1Char('\n');
    if (!command.description.isEmpty())
        text += QLatin1Char('\n') + command.description + QLatin1Char('\n');
    QList<QPair<QString, QString>> rows;
    for (const Positional &positional : command.positionals)
        rows.append({positional.name, positional.help});
    for (const Option &option : command.options)
        rows.append({optionText(option), option.help});
    return rows.isEmpty() ? text : QString(text + QLatin1Char('\n') + listed(rows));
}

QString CommandHelp::bashCompletion() const
{
    // One case per command, one per option with fixed values.
    QString cases;
    QStringList paths;
    for (const Command &command : m_table) {
        paths += command.path;
        QStringList words;
        for (const Option &option : command.options)
            words += QLatin1String("--") + option.name;
        cases += QStringLiteral("    \"%1\") options=\"%2\" ;;\n").arg(command.path, words.join(QLatin1Char(' ')));
        for (const Option &option : command.options) {
            if (!option.choices.isEmpty())
                cases += QStringLiteral("    \"%1 --%2\") options=\"%3\" ;;\n").arg(command.path, option.name, option.choices.join(QLatin1Char(' ')));
        }
    }
    QString text = QString::fromLatin1(R"bash(# bash completion for hallmarker-cli, made by "hallmarker-cli completion bash"
_hallmarker_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} path="" options="" word i skip=0
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [ $skip = 1 ]; then skip=0; continue; fi
    case $word in
      -w|--workspace|--format) skip=1 ;;
      -*) ;;
      *) [ -n "$(_hallmarker_cli_paths | grep -x -e "${path:+$path }$word" -e "${path:+$path }$word .*")" ] && path="${path:+$path }$word" ;;
    esac
  done
  case $previous in
    -w|--workspace|-o|--output|--policy|--import|--signature) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --format) COMPREPLY=($(compgen -W "text json" -- "$current")); return ;;
  esac
  _hallmarker_cli_options "$path $previous"
  [ -n "$options" ] || _hallmarker_cli_options "$path"
  local next
  next=$(_hallmarker_cli_paths | sed -n "s/^${path:+$path }\([^ ]*\).*/\1/p" | sort -u)
  COMPREPLY=($(compgen -W "$options $next --workspace --format --quiet --help" -- "$current"))
  [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))
}
)bash");
    text += QStringLiteral("_hallmarker_cli_paths() {\n  printf '%s\\n'");
    for (const QString &path : paths)
        text += QStringLiteral(" \"%1\"").arg(path);
    text += QStringLiteral("\n}\n_hallmarker_cli_options() {\n  options=\"\"\n  case $1 in\n") + cases + QStringLiteral("  esac\n}\ncomplete -o default -F _hallmarker_cli hallmarker-cli\n");
    return text;
}

QString CommandHelp::manPage(const QString &date) const
{
    QString text = QStringLiteral(".TH HALLMARKER-CLI 1 \"%1\" \"Hallmarker " HALLMARKER_VERSION "\" \"User Commands\"\n").arg(date);
    text += QLatin1String(".SH NAME\nhallmarker\\-cli \\- governance and compliance of machine\\-learning systems, headless\n");
    text += QLatin1String(".SH SYNOPSIS\n.B hallmarker\\-cli\n[\\-w WORKSPACE] [\\-\\-format text|json] COMMAND ...\n");
    text += QLatin1String(".SH DESCRIPTION\nKeeps systems, models, datasets, findings and their signed log in a workspace; runs checks; exports model cards; verifies logs; gates pipelines.\n.SH OPTIONS\n");
    for (const Option &option : ArgumentParser::globalOptions())
        text += QLatin1String(".TP\n.B ") + troff(optionText(option)) + QLatin1Char('\n') + troff(option.help) + QLatin1Char('\n');
    text += QLatin1String(".SH COMMANDS\n");
    for (const Command &command : m_table) {
        text += QLatin1String(".TP\n.B ") + troff(synopsis(command).mid(15)) + QLatin1Char('\n') + troff(command.summary) + QLatin1String(".\n");
        if (!command.description.isEmpty())
            text += troff(command.description) + QLatin1Char('\n');
        for (const Positional &positional : command.positionals)
            text += QLatin1String(".RS\n.TP\n.I ") + troff(positional.name) + QLatin1Char('\n') + troff(positional.help) + QLatin1String("\n.RE\n");
        for (const Option &option : command.options)
            text += QLatin1String(".RS\n.TP\n.B ") + troff(optionText(option)) + QLatin1Char('\n') + troff(option.help) + QLatin1String("\n.RE\n");
    }
    text += QLatin1String(".SH EXIT STATUS\n0 pass, 1 policy failed, 2 usage, 3 could not read or evaluate, 4 internal.\n");
    text += QLatin1String(".SH ENVIRONMENT\n.TP\n.B HALLMARKER_WORKSPACE\nWorkspace to use without \\-w.\n.TP\n.B HALLMARKER_USER\nName written into the log; else the login name.\n"
                          ".TP\n.B HALLMARKER_PASSPHRASE\nPassphrase of the workspace; else the keychain of the desktop is asked, then the terminal.\n.TP\n.B HALLMARKER_NEW_PASSPHRASE\nNew passphrase for audit seal\\-key.\n.TP\n.B HALLMARKER_SOURCE_PASSWORD\nPassword of a database that \\-\\-source names; else the keychain of the desktop is asked.\n.TP\n.B HALLMARKER_CLOCK\nA fixed instant such as 2026\\-01\\-01T00:00:00.000Z, for reproducible exports.\n");
    return text;
}

QString CommandHelp::markdown() const
{
    // A bar would end the cell.
    const auto cell = [](QString text) { return text.replace(QLatin1Char('|'), QLatin1String("\\|")); };
    QString text;
    for (const Command &command : m_table) {
        text += QLatin1String("### `") + command.path + QLatin1String("`\n\n") + command.summary + QLatin1String("\n\n```\n") + synopsis(command) + QLatin1String("\n```\n\n");
        if (!command.description.isEmpty())
            text += command.description + QLatin1String("\n\n");
        if (command.positionals.isEmpty() && command.options.isEmpty())
            continue;
        text += QLatin1String("| word | meaning |\n| --- | --- |\n");
        for (const Positional &positional : command.positionals)
            text += QLatin1String("| `") + positional.name + QLatin1String("` | ") + cell(positional.help) + QLatin1String(" |\n");
        for (const Option &option : command.options)
            text += QLatin1String("| `") + cell(optionText(option)) + QLatin1String("` | ") + cell(option.help) + QLatin1String(" |\n");
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace hallmarker::cli
