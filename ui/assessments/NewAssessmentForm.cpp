#include "ui/assessments/NewAssessmentForm.h"

#include "ui/assessments/AssessmentWords.h"
#include "ui/kit/DayField.h"
#include "ui/kit/Tokens.h"
#include "ui/kit/WordList.h"
#include "ui/shell/RecordFinder.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>

namespace hallmarker::ui {

namespace {

/// In the order in which somebody who begins needs them; the kind stands before the title, so that they form groups.
ChoiceListModel::Choices templateChoices(const dpia::TemplateLibrary &library, const QString &language)
{
    QList<const dpia::LibraryEntry *> usable;
    QStringList seen; // the newest version of each
    for (const dpia::LibraryEntry &entry : library.entries())
        if (entry.isUsable() && !seen.contains(entry.reading.value.urn)) {
            seen += entry.reading.value.urn;
            usable += &entry;
        }
    std::stable_sort(usable.begin(), usable.end(), [](const auto *one, const auto *other) { return one->reading.value.templateKind < other->reading.value.templateKind; });
    ChoiceListModel::Choices choices;
    for (const dpia::LibraryEntry *entry : std::as_const(usable)) {
        const dpia::Template &form = entry->reading.value;
        // A copy of one's own often has the title of what it was copied from.
        const QString text = entry->isBuiltIn ? NewAssessmentForm::tr("%1: %2", "a group of templates and one of it") : NewAssessmentForm::tr("%1, own: %2", "a group of templates and one of it that does not ship");
        choices.append({form.reference(), text.arg(templateKindWord(form.templateKind), form.title.in(language))});
    }
    return choices;
}

} // namespace

NewAssessmentForm::NewAssessmentForm(std::shared_ptr<const AssessmentContents> contents, std::shared_ptr<const dpia::TemplateLibrary> library, const QString &language, const QString &actor, QWidget *parent)
    : FormPanel(tr("Begin"), parent), m_contents(std::move(contents)), m_library(std::move(library)), m_language(language), m_about(new QLabel(this))
{
    QComboBox *kind = addChoice(QStringLiteral("template"), tr("&Questionnaire"), templateChoices(*m_library, language));
    m_about->setObjectName(QStringLiteral("form.template.about"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    addWidget(m_about);
    addChoice(QStringLiteral("subject"), tr("&About"), {}, {tr("The system, model or dataset that is assessed. Answers about it are shared with its other assessments."), {}, {}});
    QLineEdit *name = addLine(QStringLiteral("name"), tr("Na&me"), {tr("What people call it."), {}, {}});
    const auto addPeople = [this](const QString &key, const QString &label, const QString &why) {
        QLineEdit *line = addLine(key, label, {why, {}, {}});
        auto *people = new QCompleter(m_contents->people, line);
        people->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(people);
        return line;
    };
    addPeople(QStringLiteral("authors"), tr("Au&thors"), tr("Who writes the answers; several with commas."))->setText(actor);
    addPeople(QStringLiteral("assessors"), tr("A&ssessors"), tr("Who judges the answers."));
    addPeople(QStringLiteral("validators"), tr("&Decided by"), tr("An author never decides about the own assessment."));
    addDay(QStringLiteral("review"), tr("&Look at it again on"), {tr("An assessment is reviewed when the risk changes, and at the latest on this day."), QStringLiteral("GDPR Art. 35(11)"), {}});
    setRequired({QStringLiteral("template"), QStringLiteral("name")});
    connect(kind, &QComboBox::currentIndexChanged, this, &NewAssessmentForm::templateChosen);
    auto *subject = qobject_cast<QComboBox *>(field(QStringLiteral("subject"))->field());
    connect(subject, &QComboBox::currentIndexChanged, this, [this, name, subject] {
        const bool isOwn = name->text() != m_proposedName && !name->text().isEmpty();
        const dpia::LibraryEntry *chosen = entry();
        if (isOwn || !chosen)
            return;
        const QString about = m_contents->subjectNames.value(subject->currentData().toString());
        m_proposedName = about.isEmpty() ? QString() : tr("%1: %2", "name of a new assessment: what it is and what it is about").arg(templateKindWord(chosen->reading.value.templateKind), about);
        name->setText(m_proposedName);
    });
    templateChosen();
}

const dpia::LibraryEntry *NewAssessmentForm::entry() const
{
    const QString reference = choice(QStringLiteral("template"));
    for (const dpia::LibraryEntry &entry : m_library->entries())
        if (entry.isUsable() && entry.reading.value.reference() == reference)
            return &entry;
    return nullptr;
}

void NewAssessmentForm::templateChosen()
{
    const dpia::LibraryEntry *chosen = entry();
    if (!chosen)
        return;
    const dpia::Template &form = chosen->reading.value;
    m_about->setText(QString(templateKindPurpose(form.templateKind) + QLatin1Char(' ') + tr("%n question(s).", nullptr, int(form.questions().size()))));
    ChoiceListModel::Choices subjects{{QString(), tr("Nothing yet", "subject of an assessment")}};
    for (const core::Record &record : m_contents->subjects)
        if (form.subjectKinds.isEmpty() || form.subjectKinds.contains(record.kind))
            subjects.append({record.id, tr("%1 (%2)", "name of a record and its kind").arg(record.name, recordKindWord(record.kind))});
    auto *subject = qobject_cast<QComboBox *>(field(QStringLiteral("subject"))->field());
    const QString before = subject->currentData().toString();
    subject->setModel(new ChoiceListModel(subjects, subject));
    const int kept = subject->findData(before);
    // With one thing to choose there is nothing to choose.
    subject->setCurrentIndex(!before.isEmpty() && kept >= 0 ? kept : subjects.size() == 2 ? 1 : 0);
}

dpia::AssessmentBeginning NewAssessmentForm::beginning() const
{
    dpia::AssessmentBeginning beginning;
    beginning.name = text(QStringLiteral("name"));
    beginning.subject = choice(QStringLiteral("subject"));
    beginning.authors = words(QStringLiteral("authors"));
    beginning.assessors = words(QStringLiteral("assessors"));
    beginning.validators = words(QStringLiteral("validators"));
    if (const qint64 review = day(QStringLiteral("review")))
        beginning.reviewOn = QDateTime::fromMSecsSinceEpoch(review, QTimeZone::utc()).date().toString(Qt::ISODate);
    return beginning;
}

core::Result<dpia::TemplateFiles> NewAssessmentForm::files() const
{
    HALLMARKER_ASSIGN(const dpia::LibraryEntry found, m_library->find(choice(QStringLiteral("template"))));
    return found.files;
}

} // namespace hallmarker::ui
