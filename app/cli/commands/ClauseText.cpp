#include "app/cli/commands/ClauseText.h"

#include "app/cli/CliTexts.h"
#include "core/clock/Clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QString indentedWords(const QString &text, const QString &indent)
{
    return indent + QString(text.trimmed()).replace(QLatin1Char('\n'), QString(QLatin1Char('\n') + indent)) + QLatin1Char('\n');
}

QString markedWords(const QList<dpia::WordPiece> &pieces)
{
    QString text;
    for (const dpia::WordPiece &piece : pieces) {
        const QString words = piece.text.trimmed();
        const QString space = piece.text.endsWith(QLatin1Char(' ')) ? QStringLiteral(" ") : QString();
        if (piece.kind == dpia::WordPiece::Kind::Same)
            text += piece.text;
        else
            text += (piece.kind == dpia::WordPiece::Kind::Removed ? QStringLiteral("[-%1-]") : QStringLiteral("{+%1+}")).arg(words) + space;
    }
    return text;
}

QString rowNumber(const QList<dpia::ContractParagraph> &paragraphs, int place)
{
    return place < 0 || paragraphs.at(place).number.isEmpty() ? QString() : paragraphs.at(place).number;
}

} // namespace

QString clauseText(const dpia::Clause &clause, const QString &language)
{
    QString text = QStringLiteral("%1: %2%3\n\n").arg(clause.id, clause.title.in(language), clause.law.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(clause.law));
    text += indentedWords(clause.text.in(language), QStringLiteral("  ")) + QLatin1Char('\n') + clause.why.in(language).trimmed() + QLatin1Char('\n');
    text += CliTexts::tr("Required if: %1\n").arg(clause.requiredIf.isEmpty() ? CliTexts::tr("always") : clause.requiredIf.text);
    for (const dpia::ClauseElement &element : clause.elements)
        text += QStringLiteral("  %1 %2: %3\n").arg(element.isRequired ? QStringLiteral("*") : QStringLiteral("-"), element.id, element.title.in(language));
    return text;
}

QJsonObject clauseJson(const dpia::Clause &clause, const QString &language)
{
    QJsonArray elements;
    for (const dpia::ClauseElement &element : clause.elements)
        elements.append(QJsonObject{{QStringLiteral("id"), element.id}, {QStringLiteral("title"), element.title.in(language)}, {QStringLiteral("required"), element.isRequired}});
    return {{QStringLiteral("id"), clause.id}, {QStringLiteral("topic"), clause.topic}, {QStringLiteral("library"), clause.library}, {QStringLiteral("title"), clause.title.in(language)}, {QStringLiteral("text"), clause.text.in(language).trimmed()}, {QStringLiteral("why"), clause.why.in(language).trimmed()}, {QStringLiteral("law"), clause.law}, {QStringLiteral("required_if"), clause.requiredIf.text}, {QStringLiteral("elements"), elements}};
}

QString contractText(const dpia::ContractUse &use)
{
    QString text = use.vendor.isEmpty() ? QStringLiteral("%1\n").arg(use.name) : QStringLiteral("%1 · %2\n").arg(use.name, use.vendor);
    const QJsonObject facts = use.facts();
    for (const QString &fact : facts.keys()) {
        const QJsonValue value = facts.value(fact);
        QStringList words;
        for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray{value})
            words += one.isDouble() ? QString::number(one.toDouble()) : one.toString();
        words.removeAll(QString());
        if (words.isEmpty())
            continue;
        const QStringList because = use.because(fact);
        text += QStringLiteral("  %1: %2%3\n").arg(fact, words.join(QStringLiteral(", ")), because.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(because.join(QStringLiteral(", "))));
    }
    return text;
}

QJsonObject standingJson(const dpia::ClauseStanding &standing, const QString &language)
{
    return {{QStringLiteral("id"), standing.clause->id}, {QStringLiteral("title"), standing.clause->title.in(language)}, {QStringLiteral("law"), standing.clause->law}, {QStringLiteral("state"), dpia::clauseStateName(standing.state)}, {QStringLiteral("because"), standing.because}};
}

QString positionText(const QList<dpia::ClausePosition> &versions, const dpia::ClauseReading &reading)
{
    const dpia::ClausePosition &newest = versions.constLast();
    QString text = QLatin1Char('\n') + dpia::clauseSideNames().at(int(newest.side)) + (newest.text.trimmed().isEmpty() ? QString() : QStringLiteral(" [%1]").arg(dpia::clauseStrengthName(reading.strength))) + QLatin1Char('\n');
    for (const dpia::ClausePosition &version : versions) {
        text += QStringLiteral("  %1  %2  %3%4\n").arg(version.revision).arg(core::instantText(version.updatedMs), version.author, version.note.isEmpty() ? QString() : QStringLiteral("  ") + version.note);
        if (!version.setAside.isEmpty())
            text += CliTexts::tr("     set aside: %1\n").arg(version.setAside);
        text += version.text.trimmed().isEmpty() ? (version.setAside.isEmpty() ? CliTexts::tr("     (withdrawn)\n") : QString()) : indentedWords(version.text, QStringLiteral("     "));
    }
    if (newest.text.trimmed().isEmpty())
        return text;
    for (const dpia::ElementReading &one : reading.elements)
        text += QStringLiteral("  %1 %2%3\n").arg(one.isMet() ? QStringLiteral("+") : one.element->isRequired ? QStringLiteral("!") : QStringLiteral("-"), one.element->id, one.how == dpia::ElementReading::How::Person ? QStringLiteral("  (%1)").arg(one.evidence) : QString());
    for (const QString &sentence : reading.softened)
        text += QStringLiteral("  %1 wording: %2\n").arg(reading.isSoftenedAccepted ? QStringLiteral("+") : QStringLiteral("!"), sentence);
    return text;
}

QJsonObject positionJson(const QList<dpia::ClausePosition> &versions, const dpia::ClauseReading &reading)
{
    QJsonArray rounds;
    for (const dpia::ClausePosition &version : versions) {
        QJsonObject round = version.toJson();
        round.insert(QStringLiteral("version"), version.revision);
        round.insert(QStringLiteral("at"), core::instantText(version.updatedMs));
        rounds.append(round);
    }
    return {{QStringLiteral("strength"), dpia::clauseStrengthName(reading.strength)}, {QStringLiteral("missing"), QJsonArray::fromStringList(reading.missing())}, {QStringLiteral("softened"), QJsonArray::fromStringList(reading.softened)}, {QStringLiteral("versions"), rounds}};
}

QString diffText(const dpia::ContractDiff &diff, const QList<dpia::LostElement> &lost, const QStringList &softened)
{
    using Kind = dpia::DiffRow::Kind;
    QString text;
    for (const dpia::DiffRow &row : diff.rows) {
        const QString was = rowNumber(diff.before.paragraphs, row.before);
        const QString is = rowNumber(diff.after.paragraphs, row.after);
        const QString place = row.before < 0 ? is : row.after < 0 || was == is ? was : QStringLiteral("%1 -> %2").arg(was, is);
        const QString head = place.isEmpty() ? QString() : QString(place + QLatin1Char(' '));
        if (row.kind == Kind::Removed)
            text += QStringLiteral("- %1%2\n").arg(head, diff.before.paragraphs.at(row.before).text);
        else if (row.kind == Kind::Added)
            text += QStringLiteral("+ %1%2\n").arg(head, diff.after.paragraphs.at(row.after).text);
        else if (row.kind == Kind::Changed)
            text += QStringLiteral("%1 %2%3\n").arg(row.isMoved ? QStringLiteral("> *") : QStringLiteral("*"), head, markedWords(row.pieces));
        else if (row.isMoved)
            text += QStringLiteral("> %1%2\n").arg(head, diff.after.paragraphs.at(row.after).text);
    }
    text += CliTexts::tr("%1 changed, %2 added, %3 removed, %4 moved, %5 the same.\n").arg(diff.count(Kind::Changed)).arg(diff.count(Kind::Added)).arg(diff.count(Kind::Removed)).arg(diff.moved()).arg(diff.count(Kind::Same));
    for (const dpia::LostElement &one : lost)
        text += CliTexts::tr("Lost: %2 of %1. It said: %3\n").arg(one.clause, one.element, one.sentence);
    for (const QString &sentence : softened)
        text += CliTexts::tr("New words that take something back: %1\n").arg(sentence);
    return text;
}

QJsonObject diffJson(const dpia::ContractDiff &diff, const QList<dpia::LostElement> &lost, const QStringList &softened)
{
    QJsonArray rows;
    for (const dpia::DiffRow &row : diff.rows) {
        QJsonObject one{{QStringLiteral("kind"), dpia::diffRowName(row)}};
        if (row.before >= 0)
            one.insert(QStringLiteral("before"), diff.before.paragraphs.at(row.before).whole());
        if (row.after >= 0)
            one.insert(QStringLiteral("after"), diff.after.paragraphs.at(row.after).whole());
        if (row.isRenumbered)
            one.insert(QStringLiteral("renumbered"), true);
        rows.append(one);
    }
    QJsonArray losses;
    for (const dpia::LostElement &one : lost)
        losses.append(QJsonObject{{QStringLiteral("clause"), one.clause}, {QStringLiteral("element"), one.element}, {QStringLiteral("sentence"), one.sentence}});
    return {{QStringLiteral("paragraphs"), rows}, {QStringLiteral("lost"), losses}, {QStringLiteral("softened"), QJsonArray::fromStringList(softened)}};
}

} // namespace hallmarker::cli
