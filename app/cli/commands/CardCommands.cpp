#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DocumentLanguageOption.h"
#include "app/cli/FindingText.h"
#include "app/cli/GuiPart.h"
#include "app/cli/OutputFile.h"
#include "app/cli/RecordText.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/SourceArgument.h"
#include "app/cli/commands/TableDatasetCommand.h"
#include "app/wiring/CardExports.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "inventory/card/CardFields.h"
#include "inventory/card/CardRepository.h"
#include "inventory/datasheet/DossierReport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QJsonObject cardJson(const inventory::CardView &view)
{
    QJsonObject fields;
    for (const inventory::CardFieldValue &field : view.fields) {
        if (!field.isEmpty())
            fields.insert(field.spec->keyText(), field.value);
    }
    QJsonArray evidence;
    for (const inventory::CardEvidence &one : view.evidence) {
        QJsonObject finding = judgedFindingJson(one.judged, false);
        if (one.isAsLastSeen)
            finding.insert(QStringLiteral("as_last_seen"), true);
        evidence.append(finding);
    }
    QJsonArray gaps;
    for (const inventory::CardGap &gap : view.gaps)
        gaps.append(QJsonObject{{QStringLiteral("field"), gap.spec->keyText()}, {QStringLiteral("reason"), gap.reason}});
    QJsonObject json{{QStringLiteral("card"), recordJson(view.record)}, {QStringLiteral("title"), view.title()}, {QStringLiteral("fields"), fields}, {QStringLiteral("findings"), evidence},
                     {QStringLiteral("gaps"), gaps}, {QStringLiteral("warnings"), QJsonArray::fromStringList(view.notices())}};
    if (view.lineage && !view.lineage->isEmpty())
        json.insert(QStringLiteral("lineage"), inventory::dossierJson(*view.lineage));
    return json;
}

core::Result<Answer> showCard(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::CardView view, wiring::cardOf(*workspace, context.program().checks(), arguments.at(0)));
    QString text = view.title() + QLatin1Char('\n');
    for (const QString &warning : view.notices())
        text += QLatin1String("! ") + warning + QLatin1Char('\n');
    text += QLatin1Char('\n');
    TextTable fields({CliTexts::tr("FIELD"), CliTexts::tr("VALUE")});
    for (const inventory::CardFieldValue &field : view.fields) {
        if (!field.isEmpty())
            fields.add({field.spec->keyText(), field.lines().join(QLatin1String("; ")).left(160)});
    }
    text += fields.toString() + QLatin1Char('\n');
    TextTable evidence({CliTexts::tr("CHECK"), CliTexts::tr("VERDICT"), CliTexts::tr("STANDING"), CliTexts::tr("FINDING")});
    for (const inventory::CardEvidence &one : view.evidence)
        evidence.add({one.finding().checkId, core::verdictName(one.finding().verdict), core::findingStandingName(one.judged.standing), one.finding().id});
    text += evidence.toString();
    if (!view.gaps.isEmpty()) {
        text += QLatin1Char('\n') + CliTexts::tr("Still missing:\n");
        for (const inventory::CardGap &gap : view.gaps)
            text += QStringLiteral("  %1: %2\n").arg(gap.spec->keyText(), gap.reason);
    }
    return Answer{cardJson(view), text};
}

/// "key=value": a text, or JSON for lists and tables.
core::Result<QPair<QString, QJsonValue>> fieldWord(const QString &word)
{
    const auto equals = word.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not of the form FIELD=VALUE.").arg(word));
    const QString key = word.left(equals);
    const QString text = word.mid(equals + 1);
    const inventory::CardFieldSpec *spec = inventory::cardField(key);
    if (spec == nullptr) {
        QStringList known;
        for (const inventory::CardFieldSpec &one : inventory::cardFields())
            known += one.keyText();
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("A card has no field \"%1\". Fields: %2.").arg(key, known.join(QLatin1String(", "))));
    }
    if (text.isEmpty())
        return QPair<QString, QJsonValue>(key, QJsonValue());
    if (spec->kind == inventory::CardFieldKind::Number) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (!isNumber)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not a number.").arg(text));
        return QPair<QString, QJsonValue>(key, number);
    }
    const bool isText = spec->kind == inventory::CardFieldKind::Text || spec->kind == inventory::CardFieldKind::LongText || spec->kind == inventory::CardFieldKind::Choice;
    if (isText)
        return QPair<QString, QJsonValue>(key, text);
    if (text.startsWith(QLatin1Char('['))) {
        const auto value = core::parseJson(text.toUtf8());
        if (!value)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("The value of \"%1\" begins like a JSON list and is none: %2").arg(key, value.error().message));
        return QPair<QString, QJsonValue>(key, *value);
    }
    QJsonArray list;
    const QStringList parts = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        list.append(part.trimmed());
    return QPair<QString, QJsonValue>(key, list);
}

core::Result<Answer> setCard(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    QJsonObject values;
    const QStringList words = arguments.positionals.mid(1);
    for (const QString &word : words) {
        HALLMARKER_ASSIGN(const auto field, fieldWord(word));
        values.insert(field.first, field.second);
    }
    HALLMARKER_ASSIGN(const inventory::CardView view, wiring::cardOf(*workspace, context.program().checks(), arguments.at(0)));
    inventory::CardRepository cards(*workspace);
    inventory::ModelCard card = view.card;
    if (!values.isEmpty()) {
        HALLMARKER_ASSIGN(card, cards.setAll(card.head.id, values, card.head.revision));
    }
    if (arguments.has(QStringLiteral("cite"))) {
        HALLMARKER_ASSIGN(card, cards.cite(card.head.id, card.head.revision));
    }
    HALLMARKER_ASSIGN(const core::Record record, workspace->record(card.head.id.text()));
    return Answer{QJsonObject{{QStringLiteral("card"), recordJson(record)}}, CliTexts::tr("Card %1 is at revision %2 and cites %3 findings.\n").arg(record.id).arg(record.revision).arg(card.cites.size())};
}

core::Result<Answer> exportCardFile(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_TRY(SourceArgument::timeoutSeconds(arguments));
    const GuiPart gui; // fonts and pages of the PDF
    HALLMARKER_ASSIGN(const inventory::CardView view, wiring::cardOf(*workspace, context.program().checks(), arguments.at(0), context.progress(), tableLook(context, arguments)));
    std::optional<core::DocumentLanguage> language;
    enterDocumentLanguage(arguments, language);
    HALLMARKER_ASSIGN(const inventory::CardExport result, wiring::renderCard(*workspace, view, arguments.value(QStringLiteral("as")), context.progress()));
    language.reset(); // the terminal speaks the language of the program
    // The log must not tell of a document that a full disk kept from being written.
    const QString path = arguments.value(QStringLiteral("output"));
    OutputFile file(path);
    HALLMARKER_TRY(file.prepare(result.bytes));
    HALLMARKER_TRY(wiring::noteCardExport(*workspace, view, arguments.value(QStringLiteral("as")), result));
    HALLMARKER_TRY(file.commit());
    const QJsonObject json{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), result.bytes.size()}, {QStringLiteral("digest"), core::Hasher::of(result.bytes).toString()}, {QStringLiteral("media_type"), result.mediaType},
                           {QStringLiteral("loss"), result.loss.toJson()}, {QStringLiteral("warnings"), QJsonArray::fromStringList(view.notices())}};
    QString text = CliTexts::tr("%1 written, %2 bytes.\n").arg(path).arg(result.bytes.size()) + result.loss.toText();
    if (!text.endsWith(QLatin1Char('\n')))
        text += QLatin1Char('\n');
    for (const QString &warning : view.notices())
        text += QLatin1String("! ") + warning + QLatin1Char('\n');
    return Answer{json, text};
}

} // namespace

void addCardCommands(CommandTable &table)
{
    const QList<Positional> model{{QStringLiteral("MODEL"), CliTexts::tr("A model (its newest version), a version or a card")}};
    table.push_back({QStringLiteral("card show"), CliTexts::tr("Show a model card with its figures and gaps"), CliTexts::tr("A model without a card gets one."), model, {}, true, showCard});
    table.push_back({QStringLiteral("card set"), CliTexts::tr("Write fields of a model card"), CliTexts::tr("Figures cannot be written: they are drawn from findings. Lists are separated by semicolons or given as JSON; an empty value empties the field."),
                     {model.first(), {QStringLiteral("FIELD=VALUE"), CliTexts::tr("What to write"), false, true}}, {{QStringLiteral("cite"), {}, CliTexts::tr("Cite the newest findings: text and figures were read together")}}, true, setCard});
    table.push_back({QStringLiteral("card export"), CliTexts::tr("Export a model card"), CliTexts::tr("Tells what the format could not hold. Files are looked at first, and so are tables that stay in their database; one that cannot be looked at is named in the card."), model,
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("Format of the export"), {}, false, true, wiring::cardFormats()}, documentLanguageOption(), SourceArgument::timeoutOption(), {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}}, true, exportCardFile});
}

} // namespace hallmarker::cli
