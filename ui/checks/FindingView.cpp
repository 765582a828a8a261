#include "ui/checks/FindingView.h"

#include "core/check/CheckRegistry.h"
#include "core/json/CanonicalJson.h"
#include "ui/kit/ChartPanel.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace hallmarker::ui {

namespace {

QString shownNumber(double value)
{
    if (std::isnan(value))
        return QString();
    return std::floor(value) == value && std::fabs(value) < 1e12 ? QLocale().toString(value, 'f', 0) : QLocale().toString(value, 'g', 5);
}

QString shownFigure(const core::Figure &figure)
{
    if (std::isnan(figure.value))
        return FindingView::tr("not defined: %1").arg(figure.note);
    QString text = shownNumber(figure.value);
    if (figure.low && figure.high)
        text += FindingView::tr(" (%1 to %2)").arg(shownNumber(*figure.low), shownNumber(*figure.high));
    return figure.unit.isEmpty() ? text : QString(text + QLatin1Char(' ') + figure.unit);
}

} // namespace

FindingView::FindingView(const core::CheckRegistry *checks, QWidget *parent) : QWidget(parent), m_checks(checks), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
}

void FindingView::setFinding(const core::JudgedFinding &judged)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const core::Finding &finding = judged.finding;
    auto *pills = new QWidget(this);
    auto *row = new QHBoxLayout(pills);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new StatusPill(statusFromName(core::verdictName(finding.verdict)), pills));
    if (judged.standing != core::FindingStanding::Current)
        row->addWidget(new StatusPill(statusFromName(core::findingStandingName(judged.standing)), pills));
    row->addStretch();
    m_column->addWidget(pills);
    addText(finding.reason);
    for (const core::StaleCause &cause : judged.causes) {
        addText(tr("Stale: %1 was %2 and is %3 now. Path: %4.")
                    .arg(cause.subjectId, cause.seen.shortText(), cause.now.isEmpty() ? tr("gone") : cause.now.shortText(), cause.path.join(QStringLiteral(" › "))));
    }
    if (!finding.hazards.isEmpty())
        addText(tr("Doubtful because of: %1.").arg(finding.hazards.join(QLatin1String(", "))));
    addFigures(finding);
    addChart(finding);
    for (const core::FigureTable &table : finding.tables)
        addTable(table);
    addInputs(judged);
    m_column->addStretch();
}

void FindingView::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setFont(typeFont(TypeRole::Section, font()));
    m_column->addWidget(label);
}

void FindingView::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // A digest is one long word; it must not make the panel wider than it is.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
}

void FindingView::addFigures(const core::Finding &finding)
{
    if (finding.figures.isEmpty())
        return;
    const core::CheckProvider *check = m_checks != nullptr ? m_checks->find(finding.checkId) : nullptr;
    QHash<QString, core::FigureSpec> specs;
    if (check != nullptr) {
        for (const core::FigureSpec &spec : check->definition().figures)
            specs.insert(spec.key, spec);
    }
    auto *rows = new RowsModel({{QStringLiteral("figure"), tr("Figure")}, {QStringLiteral("value"), tr("Value"), true}, {QStringLiteral("slice"), tr("Slice")}, {QStringLiteral("meaning"), tr("Meaning")}}, this);
    QList<TableRow> list;
    for (const core::Figure &figure : finding.figures) {
        const core::FigureSpec spec = specs.value(figure.key);
        TableRow row;
        row.id = figure.key + QLatin1Char('/') + figure.slice;
        row.cells = {{spec.label.isEmpty() ? figure.key : spec.label, {}, {}, IconId::None, figure.key}, {shownFigure(figure), figure.value, {}, IconId::None, {}}, {figure.slice, {}, {}, IconId::None, {}}, {spec.help, {}, {}, IconId::None, spec.help}};
        list.append(row);
    }
    rows->setRows(list);
    addHeading(tr("Figures"));
    auto *table = new RecordTable(tr("Figures of the finding"), this);
    table->setModel(rows);
    table->view()->setColumnWidth(0, 200);
    table->view()->setColumnWidth(1, 190);
    table->setMinimumHeight(qMin(380, 60 + 30 * static_cast<int>(list.size())));
    m_column->addWidget(table);
}

void FindingView::addChart(const core::Finding &finding)
{
    // Figures of one key over several slices are a picture: accuracy by group, robust accuracy by budget.
    QMap<QString, QList<const core::Figure *>> byKey;
    for (const core::Figure &figure : finding.figures) {
        if (!figure.slice.isEmpty() && !std::isnan(figure.value))
            byKey[figure.key].append(&figure);
    }
    int drawn = 0;
    for (auto it = byKey.cbegin(); it != byKey.cend() && drawn < 3; ++it) {
        if (it->size() < 2)
            continue;
        ChartData chart;
        chart.title = it.key();
        chart.yTitle = it->first()->unit;
        ChartSeries series;
        series.name = it.key();
        bool hasIntervals = true;
        for (const core::Figure *figure : *it) {
            chart.categories += figure->slice;
            series.values += figure->value;
            series.low += figure->low.value_or(figure->value);
            series.high += figure->high.value_or(figure->value);
            hasIntervals = hasIntervals && figure->low && figure->high;
        }
        if (!hasIntervals) {
            series.low.clear();
            series.high.clear();
        }
        chart.series = {series};
        auto *panel = new ChartPanel(this);
        panel->setMinimumHeight(260);
        panel->setData(chart);
        m_column->addWidget(panel);
        ++drawn;
    }
}

void FindingView::addTable(const core::FigureTable &table)
{
    QList<RowsColumn> columns;
    for (const QString &name : table.columns)
        columns.append({name, name, false});
    auto *rows = new RowsModel(columns, this);
    QList<TableRow> list;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        TableRow row;
        row.id = QString::number(i);
        const QJsonArray cells = table.rows.at(i).toArray();
        for (const QJsonValue &cell : cells)
            row.cells.append({cell.isDouble() ? shownNumber(cell.toDouble()) : cell.toString(), cell.toVariant(), {}, IconId::None, {}});
        list.append(row);
    }
    rows->setRows(list);
    addHeading(table.title);
    auto *view = new RecordTable(table.title, this);
    view->setModel(rows);
    view->setMinimumHeight(qMin(320, 60 + 30 * static_cast<int>(list.size())));
    m_column->addWidget(view);
}

void FindingView::addInputs(const core::JudgedFinding &judged)
{
    addHeading(tr("What it rests on"));
    for (const core::FindingInput &input : judged.finding.inputs)
        addText(tr("%1: %2, %3").arg(input.role, input.recordName, input.digest.toString()));
    addText(tr("Check %1, version %2. Parameters %3. Seed %4. %5.")
                .arg(judged.finding.checkId, judged.finding.checkVersion, QString::fromUtf8(core::CanonicalJson::of(judged.finding.parameters))).arg(judged.finding.seed).arg(judged.finding.toolVersion));
    addText(tr("Finding %1, digest %2.").arg(judged.finding.id, judged.record.digest.toString()));
}

} // namespace hallmarker::ui
