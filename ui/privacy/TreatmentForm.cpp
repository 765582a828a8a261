#include "ui/privacy/TreatmentForm.h"

#include "core/result/Result.h"
#include "ui/kit/PickList.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

using anonymisation::AttributeRole;

namespace {

const QString roundsKey = QStringLiteral("rounds");
const QString columnsKey = QStringLiteral("aggregated");
const QString groupKey = QStringLiteral("group");
constexpr int mostRounds = 250;

core::Result<int> wholeNumber(const FormPanel &form, const QString &key, int least, int most)
{
    bool isNumber = false;
    const int number = form.text(key).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return core::Error(core::ErrorKind::Invalid, TreatmentForm::tr("A whole number from %1 to %2 stands here.").arg(least).arg(most), {}, {.pointer = QLatin1Char('/') + key});
}

} // namespace

TreatmentForm::TreatmentForm(const ReleaseDraft &draft, const LoadedSource &source, QWidget *parent) : QWidget(parent), m_form(new FormPanel(tr("Use this"), this))
{
    m_form->addLine(roundsKey, tr("&Rounds of local recoding"), {tr("What the first search would suppress is searched again on its own, and so on: fewer records are lost, and not all are generalised alike. 0: one generalisation for all. Models that look at the whole table (t-closeness, shares of the population) do not go with it."), {}, QStringLiteral("10")})
        ->setText(QString::number(draft.recodingRounds));
    const QStringList columns = possibleColumns(draft, source);
    m_hasColumns = !columns.isEmpty();
    if (m_hasColumns) {
        ChoiceListModel::Choices choices;
        for (const QString &column : columns)
            choices.append({column, tr("%1 (%2)", "column and its role").arg(column, draft.roleOf(column) == AttributeRole::Sensitive ? tr("sensitive") : tr("insensitive"))});
        m_form->addPicks(columnsKey, tr("&Means of groups instead of"), choices, {tr("Micro-aggregation: records whose numbers are close to each other form a group, and each gets the mean of its group. For numbers that stay in the release as they are otherwise."), {}, {}})->setPicked(draft.aggregatedColumns);
        m_form->addLine(groupKey, tr("Records in a &group"), {tr("At least so many records share a mean: more hide a person better and blur the numbers more."), {}, QStringLiteral("5")})->setText(QString::number(draft.aggregatedRecords));
    } else {
        auto *none = new QLabel(tr("No column of numbers stays in the release as it is, so there is nothing to micro-aggregate. Numbers that are quasi-identifiers are generalised."), this);
        none->setWordWrap(true);
        m_form->addWidget(none);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form, 1);
    connect(m_form, &FormPanel::submitted, this, &TreatmentForm::submitted);
}

QStringList TreatmentForm::possibleColumns(const ReleaseDraft &draft, const LoadedSource &source)
{
    QStringList columns;
    for (const anonymisation::AttributeProfile &attribute : source.profile.attributes) {
        const AttributeRole role = draft.roleOf(attribute.column);
        if ((attribute.type == core::ColumnType::Integer || attribute.type == core::ColumnType::Real) && (role == AttributeRole::Sensitive || role == AttributeRole::Insensitive))
            columns += attribute.column;
    }
    return columns;
}

core::Result<ReleaseDraft> TreatmentForm::applied(ReleaseDraft draft) const
{
    HALLMARKER_ASSIGN(draft.recodingRounds, wholeNumber(*m_form, roundsKey, 0, mostRounds));
    draft.aggregatedColumns.clear();
    if (m_hasColumns) {
        draft.aggregatedColumns = m_form->picked(columnsKey);
        HALLMARKER_ASSIGN(draft.aggregatedRecords, wholeNumber(*m_form, groupKey, 2, 1'000'000));
    }
    return draft;
}

QString TreatmentForm::sentence(const ReleaseDraft &draft)
{
    QStringList words;
    words += draft.recodingRounds > 0 ? tr("Local recoding in up to %n rounds: what would be suppressed is generalised on its own.", nullptr, draft.recodingRounds) : tr("All records are generalised alike.");
    const QStringList columns = draft.stayingAggregates();
    if (!columns.isEmpty())
        words += tr("Micro-aggregation: means of %1 records instead of %2.").arg(draft.aggregatedRecords).arg(columns.join(QStringLiteral(", ")));
    return words.join(QLatin1Char(' '));
}

} // namespace hallmarker::ui
