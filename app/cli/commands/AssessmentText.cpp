#include "app/cli/commands/AssessmentText.h"

#include "app/cli/CliTexts.h"
#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/risk/RiskView.h"

#include <QJsonArray>

namespace hallmarker::cli {

namespace {

QString indented(const QString &text, const QString &indent)
{
    return QString(indent + QString(text).replace(QLatin1Char('\n'), QString(QLatin1Char('\n') + indent)));
}

QString shown(const dpia::LoadedAssessment &loaded, const dpia::Question &question, const dpia::Answer &answer, const QString &language)
{
    QString text = dpia::AnswerValue::display(question, *loaded.form, answer.value, language);
    if (question.type == dpia::QuestionType::Reference) {
        QStringList names;
        for (const QJsonValue &id : answer.value.toArray())
            names += loaded.control(id.toString()) ? loaded.control(id.toString())->title : id.toString();
        text = names.join(QLatin1Char('\n'));
    }
    const QString reason = dpia::RichText::plain(answer.reason);
    return reason.isEmpty() ? text : QString(text + (text.isEmpty() ? QString() : QStringLiteral("\n")) + reason);
}

QJsonArray risksJson(const dpia::LoadedAssessment &loaded, const dpia::AnswerSheet &sheet)
{
    const auto level = [&loaded](const dpia::RiskLevel &of) -> QJsonValue {
        if (!of.isSet())
            return QJsonValue::Null;
        return QJsonObject{{QStringLiteral("severity"), of.severity}, {QStringLiteral("likelihood"), of.likelihood}, {QStringLiteral("band"), dpia::riskBandName(dpia::RiskView::bandOf(of, *loaded.form))}};
    };
    QJsonArray risks;
    for (const dpia::RiskView &risk : dpia::RiskView::of(loaded, sheet))
        risks.append(QJsonObject{{QStringLiteral("event"), risk.event}, {QStringLiteral("section"), risk.section}, {QStringLiteral("inherent"), level(risk.inherent)}, {QStringLiteral("current"), level(risk.current)}, {QStringLiteral("residual"), level(risk.residual)}, {QStringLiteral("controls"), QJsonArray::fromStringList(risk.controls)}});
    return risks;
}

} // namespace

QString assessmentStatus(const dpia::Assessment &assessment, bool isStale)
{
    return isStale ? QStringLiteral("stale") : dpia::assessmentStateNames().at(static_cast<int>(assessment.state));
}

QString assessmentText(const dpia::LoadedAssessment &loaded, bool isStale, const QString &language)
{
    const dpia::AnswerSheet sheet = loaded.sheet();
    const dpia::SheetProgress progress = sheet.progress();
    QString text = QStringLiteral("%1 (%2)\n").arg(loaded.assessment.name, loaded.assessment.id);
    text += CliTexts::tr("Template: %1\n").arg(QString(loaded.form->title.in(language) + QStringLiteral(" · ") + loaded.form->reference()));
    text += CliTexts::tr("State: %1\n").arg(assessmentStatus(loaded.assessment, isStale));
    text += CliTexts::tr("Required answers: %1 of %2; stale: %3\n").arg(progress.requiredComplete).arg(progress.required).arg(progress.stale);
    QString section;
    for (const dpia::PlacedQuestion &placed : loaded.form->questions()) {
        const dpia::Question &question = *placed.question;
        if (!sheet.isVisible(question.id))
            continue;
        if (placed.path.constLast()->id != section) {
            section = placed.path.constLast()->id;
            QStringList titles;
            for (const dpia::TemplateSection *outer : placed.path)
                titles += outer->title.in(language);
            text += QStringLiteral("\n%1\n").arg(titles.join(QStringLiteral(" / ")));
        }
        const QString state = dpia::answerStateName(sheet.state(question.id));
        text += QStringLiteral("  [%1]%2 %3: %4\n").arg(state, sheet.isRequired(question.id) ? QStringLiteral("*") : QString(), question.id, question.text.in(language));
        const auto answer = loaded.answers.constFind(question.id);
        if (answer != loaded.answers.constEnd()) {
            const QString words = shown(loaded, question, *answer, language);
            if (!words.isEmpty())
                text += indented(words, QStringLiteral("      ")) + QLatin1Char('\n');
            for (const QString &reason : loaded.staleBecause.value(question.id))
                text += QStringLiteral("      ! %1\n").arg(reason);
        }
    }
    if (const dpia::Outcome *outcome = sheet.outcome())
        text += QStringLiteral("\n-> %1\n").arg(outcome->text.in(language));
    return text;
}

QJsonObject assessmentJson(const dpia::LoadedAssessment &loaded, bool isStale, const QString &language)
{
    const dpia::AnswerSheet sheet = loaded.sheet();
    const dpia::SheetProgress progress = sheet.progress();
    QJsonArray answers;
    for (const dpia::PlacedQuestion &placed : loaded.form->questions()) {
        const dpia::Question &question = *placed.question;
        QJsonObject entry{{QStringLiteral("question"), question.id}, {QStringLiteral("section"), placed.path.constLast()->id}, {QStringLiteral("title"), question.text.in(language)}, {QStringLiteral("visible"), sheet.isVisible(question.id)}, {QStringLiteral("required"), sheet.isRequired(question.id)}, {QStringLiteral("state"), dpia::answerStateName(sheet.state(question.id))}};
        const auto answer = loaded.answers.constFind(question.id);
        if (answer != loaded.answers.constEnd()) {
            entry.insert(QStringLiteral("value"), answer->value);
            entry.insert(QStringLiteral("why"), answer->reason);
            entry.insert(QStringLiteral("version"), answer->revision);
            entry.insert(QStringLiteral("cites"), dpia::citationsToJson(answer->cites));
        }
        answers.append(entry);
    }
    return {{QStringLiteral("id"), loaded.assessment.id}, {QStringLiteral("name"), loaded.assessment.name}, {QStringLiteral("template"), loaded.form->reference()}, {QStringLiteral("state"), assessmentStatus(loaded.assessment, isStale)},
            {QStringLiteral("required"), progress.required}, {QStringLiteral("required_complete"), progress.requiredComplete}, {QStringLiteral("stale"), progress.stale}, {QStringLiteral("outcome"), sheet.outcome() ? sheet.outcome()->key : QString()}, {QStringLiteral("risks"), risksJson(loaded, sheet)}, {QStringLiteral("answers"), answers}};
}

} // namespace hallmarker::cli
