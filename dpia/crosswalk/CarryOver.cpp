#include "dpia/crosswalk/CarryOver.h"

#include "dpia/crosswalk/CrosswalkTexts.h"

#include <QJsonArray>

#include <memory>

namespace hallmarker::dpia {

namespace {

/// Controls belong to the assessment that they were written down in: the other one gets its own, once each.
class CopiedControls {
public:
    CopiedControls(core::WriteTransaction &transaction, const LoadedAssessment &target) : m_transaction(transaction), m_assessment(target.assessment.id)
    {
        for (const Control &control : target.controls)
            if (const QString original = control.origin.value(QStringLiteral("copyOf")).toString(); !original.isEmpty())
                m_copies.insert(original, control.id);
    }

    core::Result<QJsonValue> of(const QJsonValue &ids)
    {
        QJsonArray copies;
        for (const QJsonValue &id : ids.toArray()) {
            HALLMARKER_ASSIGN(const core::Record record, m_transaction.record(id.toString()));
            if (record.kind != QLatin1String(Control::kind) || record.body.value(QStringLiteral("assessment")).toString().isEmpty()) {
                copies.append(id); // of the whole workspace
                continue;
            }
            if (!m_copies.contains(record.id)) {
                HALLMARKER_ASSIGN(Control control, Control::fromRecord(record));
                control.id.clear();
                control.revision = 0;
                control.assessment = m_assessment;
                control.origin = {{QStringLiteral("copyOf"), record.id}};
                control.unknown = {};
                HALLMARKER_ASSIGN(const Control stored, Control::save(m_transaction, control));
                m_copies.insert(record.id, stored.id);
            }
            copies.append(m_copies.value(record.id));
        }
        return QJsonValue(copies);
    }

private:
    core::WriteTransaction &m_transaction;
    QString m_assessment;
    QHash<QString, QString> m_copies;
};

} // namespace

core::Result<int> CarryOver::write(core::WriteTransaction &transaction, const LoadedAssessment &target, const ViewCoverage &coverage) const
{
    CopiedControls controls(transaction, target);
    int written = 0;
    for (const CoverageRow &row : coverage.rows) {
        if (row.carry != Carry::Offered && row.carry != Carry::InPart)
            continue;
        const Question &question = *target.form->question(row.question);
        Saying saying{row.value, row.reason, row.cites, AnswerSource::Prefilled, row.from};
        if (question.type == QuestionType::Reference) {
            const QJsonValue before = saying.value;
            HALLMARKER_ASSIGN(saying.value, controls.of(before));
            if (saying.value != before)
                saying.cites.clear(); // of the controls of the other assessment
        }
        HALLMARKER_ASSIGN(const Answer stored, AssessmentBook::propose(transaction, target, question, saying, m_who));
        written += stored.revision > 0 ? 1 : 0;
    }
    return written;
}

core::Result<CarryReport> CarryOver::begin(const LoadedAssessment &source, const TemplateFiles &files, AssessmentBeginning beginning, const QString &language)
{
    HALLMARKER_ASSIGN(Template read, readTemplate(files));
    const auto form = std::make_shared<const Template>(std::move(read));
    CarryReport report;
    HALLMARKER_ASSIGN(report.coverage, ViewCoverage::of(m_workspace, source, *form, Crosswalk::shipped(), language));
    Assessment draft;
    draft.name = beginning.name;
    draft.subject = beginning.subject.isEmpty() ? source.assessment.subject : beginning.subject;
    draft.assets = beginning.assets.isEmpty() ? source.assessment.assets : beginning.assets;
    draft.authors = beginning.authors.isEmpty() ? QStringList(m_who) : beginning.authors;
    draft.assessors = beginning.assessors;
    draft.validators = beginning.validators;
    draft.reviewOn = beginning.reviewOn;
    if (draft.subject != source.assessment.subject && !source.assessment.subject.isEmpty())
        return core::Error(core::ErrorKind::Usage, CrosswalkTexts::tr("\"%1\" is about something else. Answers are carried over between assessments of one subject.").arg(source.assessment.name));
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.carried-over"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        LoadedAssessment target;
        target.form = form;
        HALLMARKER_ASSIGN(target.assessment, AssessmentBook::begin(transaction, files, *form, draft));
        HALLMARKER_ASSIGN(report.offered, write(transaction, target, report.coverage));
        report.assessment = target.assessment;
        return {};
    }));
    return report;
}

core::Result<CarryReport> CarryOver::fill(const LoadedAssessment &source, const LoadedAssessment &target, const QString &language)
{
    if (target.assessment.isClosed() || target.assessment.isDecided())
        return core::Error(core::ErrorKind::Invalid, CrosswalkTexts::tr("The assessment \"%1\" is decided. Reopen it first.").arg(target.assessment.name));
    CarryReport report;
    report.assessment = target.assessment;
    HALLMARKER_ASSIGN(report.coverage, ViewCoverage::of(m_workspace, source, *target.form, Crosswalk::shipped(), language));
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.carried-over"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(report.offered, write(transaction, target, report.coverage));
        return {};
    }));
    return report;
}

} // namespace hallmarker::dpia
