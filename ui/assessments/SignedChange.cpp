#include "ui/assessments/SignedChange.h"

#include "dpia/answers/AnswerValue.h"
#include "ui/assessments/AssessmentWords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::ui {

namespace {

struct SignedChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(SignedChangeTexts)
};

class ChangeReader {
public:
    ChangeReader(const core::Workspace &workspace, const dpia::AssessmentBook &book, const dpia::LoadedAssessment &loaded, const QString &language) : m_workspace(workspace), m_book(book), m_loaded(loaded), m_language(language) {}

    SignedChange read(const dpia::ManifestChange &change) const
    {
        SignedChange read{change, {}, change.key, plain(change.before), plain(change.after), {}};
        if (change.part == QLatin1String("answers"))
            answer(read);
        else if (change.part == QLatin1String("evaluations"))
            evaluation(read);
        else if (change.part == QLatin1String("risks"))
            risk(read);
        else if (change.part == QLatin1String("controls"))
            record(read, SignedChangeTexts::tr("Control"));
        else if (change.part == QLatin1String("evidence"))
            record(read, SignedChangeTexts::tr("Evidence"));
        else if (change.part == QLatin1String("opinions"))
            read.part = SignedChangeTexts::tr("Opinion");
        else if (change.part == QLatin1String("template"))
            read.part = SignedChangeTexts::tr("Questionnaire");
        else
            read.part = SignedChangeTexts::tr("Subject", "what an assessment is about");
        return read;
    }

private:
    static QString plain(const QJsonValue &value)
    {
        if (value.isObject())
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        return value.toVariant().toString();
    }
    QString titleOf(const QString &target) const
    {
        const QString id = target.section(QLatin1Char(':'), 1);
        if (const dpia::Question *question = m_loaded.form->question(id))
            return question->text.in(m_language);
        if (const dpia::TemplateSection *section = m_loaded.form->section(id))
            return section->title.in(m_language);
        const dpia::Control *control = m_loaded.control(id);
        return control ? control->title : id;
    }
    void answer(SignedChange &read) const
    {
        read.part = SignedChangeTexts::tr("Answer");
        const dpia::Question *question = m_loaded.form->question(read.change.key);
        if (!question)
            return;
        read.what = question->text.in(m_language);
        read.target = QStringLiteral("question:") + question->id;
        const qint64 version = read.change.before.toObject().value(QLatin1String("version")).toInteger();
        read.before.clear();
        read.after = dpia::AnswerValue::display(*question, *m_loaded.form, m_loaded.answers.value(question->id).value, m_language);
        if (version == 0)
            return;
        if (const auto versions = m_book.versions(m_loaded, question->id))
            for (const dpia::Answer &one : *versions)
                if (one.revision == version)
                    read.before = dpia::AnswerValue::display(*question, *m_loaded.form, one.value, m_language);
    }
    void evaluation(SignedChange &read) const
    {
        read.part = SignedChangeTexts::tr("Evaluation");
        read.what = titleOf(read.change.key);
        read.target = read.change.key;
        const auto word = [](const QJsonValue &side) {
            const qsizetype verdict = dpia::verdictNames().indexOf(side.toObject().value(QLatin1String("verdict")).toString());
            return verdict < 0 ? QString() : evaluationWord(static_cast<dpia::Verdict>(verdict));
        };
        read.before = word(read.change.before);
        read.after = word(read.change.after);
    }
    void risk(SignedChange &read) const
    {
        read.part = SignedChangeTexts::tr("Risk");
        read.target = QStringLiteral("section:") + read.change.key;
        read.what = titleOf(read.target);
        const auto levels = [](const QJsonValue &side) {
            const QJsonObject risk = side.toObject();
            const auto level = [&risk](const char *key) { return risk.value(QLatin1String(key)).toInt(); };
            if (!side.isObject())
                return QString();
            const QString now = SignedChangeTexts::tr("Severity %1, likelihood %2; with the plan %3 and %4").arg(level("severity")).arg(level("likelihood")).arg(level("residualSeverity")).arg(level("residualLikelihood"));
            return level("inherentSeverity") > 0 ? SignedChangeTexts::tr("%1; without controls %2 and %3", "levels of a risk").arg(now).arg(level("inherentSeverity")).arg(level("inherentLikelihood")) : now;
        };
        read.before = levels(read.change.before);
        read.after = levels(read.change.after);
    }
    void record(SignedChange &read, const QString &part) const
    {
        read.part = part;
        const auto record = m_workspace.record(read.change.key);
        read.what = record ? record->name : read.change.key;
        const auto digest = [](const QJsonValue &side) {
            const QString text = side.isObject() ? side.toObject().value(QLatin1String("digest")).toString() : side.toString();
            return text.isEmpty() ? SignedChangeTexts::tr("not there") : SignedChangeTexts::tr("content %1", "start of a digest").arg(text.section(QLatin1Char(':'), -1).left(12));
        };
        read.before = digest(read.change.before);
        read.after = digest(read.change.after);
    }

    const core::Workspace &m_workspace;
    const dpia::AssessmentBook &m_book;
    const dpia::LoadedAssessment &m_loaded;
    QString m_language;
};

} // namespace

QList<SignedChange> signedChanges(const core::Workspace &workspace, const dpia::AssessmentBook &book, const dpia::LoadedAssessment &loaded, const QList<dpia::ManifestChange> &changes, const QString &language)
{
    const ChangeReader reader(workspace, book, loaded, language);
    QList<SignedChange> read;
    for (const dpia::ManifestChange &change : changes)
        read.append(reader.read(change));
    return read;
}

} // namespace hallmarker::ui
