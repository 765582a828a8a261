#include "dpia/exchange/questionlist/QuestionListTemplate.h"

#include "dpia/exchange/questionlist/QuestionListTexts.h"

#include <QDate>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

QStringList words(std::initializer_list<const char *> names)
{
    QStringList all;
    for (const char *name : names)
        all += QString::fromLatin1(name);
    return all;
}

/// The type that a list calls by one of its usual names; unset: unknown.
std::optional<QuestionType> typeNamed(const QString &name)
{
    static const QMap<QString, QuestionType> types = [] {
        QMap<QString, QuestionType> known;
        const auto add = [&known](QuestionType type, std::initializer_list<const char *> names) {
            for (const char *one : names)
                known.insert(QString::fromLatin1(one), type);
        };
        add(QuestionType::Text, {"text", "free text", "textarea", "long text", "short text", "string", "textbox", "comment"});
        add(QuestionType::Choice, {"choice", "single choice", "single select", "select", "radio", "dropdown", "unique_choice", "yes/no", "yes-no", "yesno", "boolean"});
        add(QuestionType::Multi, {"multi", "multiple choice", "multi select", "multiselect", "multiple select", "checkbox", "checkboxes", "multiple_choice"});
        add(QuestionType::Number, {"number", "numeric", "integer"});
        add(QuestionType::Date, {"date", "day"});
        add(QuestionType::List, {"list"});
        add(QuestionType::Evidence, {"evidence", "attachment", "file", "file upload"});
        return known;
    }();
    const auto found = types.constFind(name.trimmed().toLower());
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}

bool isYesNo(const QString &type) { return QStringList{QStringLiteral("yes/no"), QStringLiteral("yes-no"), QStringLiteral("yesno"), QStringLiteral("boolean")}.contains(type.trimmed().toLower()); }

QStringList parts(const QString &cell)
{
    static const QRegularExpression bars(QStringLiteral("\\s*[|\\n]\\s*"));
    static const QRegularExpression semicolons(QStringLiteral("\\s*;\\s*"));
    QStringList all = cell.split(bars, Qt::SkipEmptyParts);
    if (all.size() < 2)
        all = cell.split(semicolons, Qt::SkipEmptyParts);
    for (QString &one : all)
        one = one.trimmed();
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QList<Choice> choicesOf(const QStringList &labels)
{
    TemplateNames keys;
    QList<Choice> choices;
    for (const QString &label : labels)
        choices.append(Choice{keys.unused(label, QStringLiteral("c")), LocalizedText(label), {}, 0});
    return choices;
}

QList<Choice> yesNo(const QString &language)
{
    return {Choice{QStringLiteral("yes"), spokenText(language, "Yes", "Ja", "Oui"), {}, 1}, Choice{QStringLiteral("no"), spokenText(language, "No", "Nein", "Non"), {}, 0}};
}

Template headOf(const QuestionSheet &sheet, const QuestionListOptions &options)
{
    Template draft;
    const QString title = options.title.isEmpty() ? QFileInfo(sheet.file).completeBaseName() : options.title;
    draft.title = LocalizedText(title);
    draft.urn = options.urn.isEmpty() ? QStringLiteral("urn:imported:template:") + TemplateNames().unused(title, QStringLiteral("list")) : options.urn;
    draft.version = 1;
    draft.templateKind = TemplateKind::Other;
    draft.language = options.language;
    return draft;
}

bool isYes(const QString &cell)
{
    return words({"yes", "y", "true", "1", "x", "required", "mandatory", "ja", "oui"}).contains(cell.trimmed().toLower());
}

core::Error refused(const QuestionSheet &sheet, qsizetype row, const QString &why)
{
    return core::Error(core::ErrorKind::Invalid, QuestionListTexts::tr("Row %1 cannot be a question: %2").arg(row + 1).arg(why), {}, {.file = sheet.file, .row = row + 1});
}

} // namespace

QStringList nameColumns()
{
    return words({"assessment name", "assessment title", "assessment", "name", "title"});
}

QStringList subjectColumns()
{
    return words({"subject", "system", "processing", "primary record", "asset"});
}

core::Result<ImportedTemplate> templateOfQuestionRows(const QuestionSheet &sheet, const QuestionListOptions &options)
{
    QSet<int> used;
    const auto column = [&](std::initializer_list<const char *> names) {
        const int found = sheet.column(words(names));
        used.insert(found);
        return found;
    };
    const int text = column({"question", "question text", "text", "question title", "frage"});
    if (text < 0)
        return core::Error(core::ErrorKind::Invalid, QuestionListTexts::tr("The list has no column \"question\" or \"text\". Its columns are: %1.").arg(sheet.header.join(QStringLiteral(", "))), {}, {.file = sheet.file, .line = 1});
    const int id = column({"id", "ref", "ref_id", "reference", "key", "number", "no"});
    const int heading = column({"section", "category", "group", "domain", "chapter", "section name"});
    const int type = column({"type", "question type", "answer type", "response type"});
    const int choices = column({"choices", "options", "responses", "answers", "answer options"});
    const int guidance = column({"guidance", "description", "help", "hint", "help text", "note"});
    const int example = column({"example"});
    const int required = column({"required", "mandatory"});
    const int law = column({"law", "article", "regulation", "legal reference"});
    const int unit = column({"unit"});
    QStringList notes;
    for (qsizetype i = 0; i < sheet.header.size(); ++i)
        if (!used.contains(int(i)))
            notes += QuestionListTexts::tr("The column \"%1\" means nothing here and is left out.").arg(sheet.header.at(i));
    Template draft = headOf(sheet, options);
    TemplateNames names;
    TemplateNames sections;
    for (int row = 0; row < sheet.rows.size(); ++row) {
        const QString said = sheet.cell(row, text);
        if (said.isEmpty()) {
            if (!sheet.rows.at(row).join(QString()).isEmpty())
                return refused(sheet, row, QuestionListTexts::tr("it has no text."));
            continue;
        }
        Question question;
        question.text = LocalizedText(said);
        question.id = names.unused(sheet.cell(row, id).isEmpty() ? said.left(40) : sheet.cell(row, id), QStringLiteral("q"));
        question.foreignId = sheet.cell(row, id);
        question.guidance = LocalizedText(sheet.cell(row, guidance));
        question.example = LocalizedText(sheet.cell(row, example));
        question.law = sheet.cell(row, law);
        question.isRequired = isYes(sheet.cell(row, required));
        const QStringList labels = parts(sheet.cell(row, choices));
        const QString called = sheet.cell(row, type);
        const std::optional<QuestionType> known = called.isEmpty() ? (labels.size() >= 2 ? QuestionType::Choice : QuestionType::Text) : typeNamed(called);
        if (!known)
            return refused(sheet, row, QuestionListTexts::tr("\"%1\" is no type that is known here.").arg(called));
        question.type = *known;
        if (question.type == QuestionType::Choice || question.type == QuestionType::Multi) {
            question.choices = isYesNo(called) && labels.isEmpty() ? yesNo(options.language) : choicesOf(labels);
            if (question.choices.size() < 2)
                return refused(sheet, row, QuestionListTexts::tr("there are fewer than two choices."));
        }
        if (question.type == QuestionType::Number)
            question.unit = sheet.cell(row, unit);
        const QString title = sheet.cell(row, heading).isEmpty() ? draft.title.original() : sheet.cell(row, heading);
        auto section = std::find_if(draft.sections.begin(), draft.sections.end(), [&title](const TemplateSection &one) { return one.title.original() == title; });
        if (section == draft.sections.end()) {
            TemplateSection fresh;
            fresh.id = sections.unused(title, QStringLiteral("s"));
            fresh.title = LocalizedText(title);
            draft.sections.append(fresh);
            section = draft.sections.end() - 1;
        }
        section->questions.append(question);
    }
    if (draft.sections.isEmpty())
        return core::Error(core::ErrorKind::Invalid, QuestionListTexts::tr("The list has no question."), {}, {.file = sheet.file, .line = 1});
    return ImportedTemplate::of(draft, notes);
}

core::Result<ImportedTemplate> templateOfQuestionColumns(const QuestionSheet &sheet, const QuestionListOptions &options)
{
    Template draft = headOf(sheet, options);
    TemplateSection section;
    section.id = QStringLiteral("questions");
    section.title = draft.title;
    TemplateNames names;
    const int name = sheet.column(nameColumns());
    const int subject = sheet.column(subjectColumns());
    for (int column = 0; column < sheet.header.size(); ++column) {
        if (column == name || column == subject)
            continue;
        QStringList answers;
        for (const QStringList &row : sheet.rows)
            if (!row.at(column).isEmpty())
                answers += row.at(column);
        const auto all = [&answers](auto fits) { return !answers.isEmpty() && std::all_of(answers.begin(), answers.end(), fits); };
        Question question;
        question.id = names.unused(sheet.header.at(column).left(40), QStringLiteral("q"));
        question.text = LocalizedText(sheet.header.at(column));
        question.foreignId = sheet.header.at(column);
        if (all([](const QString &answer) { return answer.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0 || answer.compare(QLatin1String("no"), Qt::CaseInsensitive) == 0; })) {
            question.type = QuestionType::Choice;
            question.choices = yesNo(options.language);
        } else if (all([](const QString &answer) { return QDate::fromString(answer, Qt::ISODate).isValid(); })) {
            question.type = QuestionType::Date;
        } else if (all([](const QString &answer) { bool isNumber = false; (void)QLocale::c().toDouble(answer, &isNumber); return isNumber && !answer.startsWith(QLatin1String("00")); })) {
            question.type = QuestionType::Number;
        }
        section.questions.append(question);
    }
    if (section.questions.isEmpty())
        return core::Error(core::ErrorKind::Invalid, QuestionListTexts::tr("The list has no question."), {}, {.file = sheet.file, .line = 1});
    draft.sections.append(section);
    return ImportedTemplate::of(draft, {});
}

} // namespace hallmarker::dpia
