#include "ui/privacy/HierarchyEditor.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PathField.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/PrivacyWords.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

constexpr int typingMs = 250;

/// Which fields of the form a method has, by the keys of its rule.
const QMap<QString, QStringList> &fieldsOfMethods()
{
    static const QMap<QString, QStringList> fields{{QStringLiteral("intervals"), {QStringLiteral("widths"), QStringLiteral("lower"), QStringLiteral("upper"), QStringLiteral("origin")}},
                                                   {QStringLiteral("masking"), {QStringLiteral("from"), QStringLiteral("characters")}},
                                                   {QStringLiteral("dates"), {QStringLiteral("units")}},
                                                   {QStringLiteral("ordering"), {QStringLiteral("groups"), QStringLiteral("order")}},
                                                   {QStringLiteral("taxonomy"), {QStringLiteral("broader")}},
                                                   {QStringLiteral("file"), {QStringLiteral("path"), QStringLiteral("delimiter")}},
                                                   {QStringLiteral("suppression"), {}}};
    return fields;
}

QStringList ruleWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        words += word.trimmed();
    return words;
}

QJsonValue numberOrText(const QString &word)
{
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(word);
}

/// A value of a rule as it stands in a field.
QString fieldText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue &one : value.toArray())
            words += one.toVariant().toString();
        return words.join(QStringLiteral(", "));
    }
    if (value.isObject()) {
        QStringList lines;
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            lines += at.key() + QStringLiteral(": ") + at.value().toString();
        return lines.join(QLatin1Char('\n'));
    }
    return value.toVariant().toString();
}

} // namespace

HierarchyEditor::HierarchyEditor(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_form(new FormPanel(tr("Use this rule"), this)), m_message(new InlineMessage(this)),
      m_levelRows(new RowsModel({{QStringLiteral("level"), tr("Level"), true}, {QStringLiteral("groups"), tr("Groups"), true}, {QStringLiteral("smallest"), tr("Smallest"), true}, {QStringLiteral("example"), tr("For example")}}, this)), m_levels(new RecordTable(tr("Levels of the hierarchy"), this)),
      m_groupRows(new RowsModel({{QStringLiteral("group"), tr("Group")}, {QStringLiteral("records"), tr("Records"), true}, {QStringLiteral("values"), tr("Values"), true}}, this)), m_groups(new RecordTable(tr("Groups of the level"), this)), m_wait(new QTimer(this)), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    ChoiceListModel::Choices methods;
    for (const char *method : {"intervals", "masking", "dates", "ordering", "taxonomy", "file", "suppression"})
        methods.append({QLatin1String(method), ruleWord(QLatin1String(method))});
    m_method = m_form->addChoice(QStringLiteral("method"), tr("&Kind of rule"), methods);
    m_form->addLine(QStringLiteral("widths"), tr("Widths"), {tr("Each a multiple of the one before, parted by commas."), {}, QStringLiteral("5, 10, 20")});
    m_form->addLine(QStringLiteral("lower"), tr("Everything below is one group"), {tr("Bottom coding; may be left out."), {}, QStringLiteral("18")});
    m_form->addLine(QStringLiteral("upper"), tr("Everything from here on is one group"), {tr("Top coding; may be left out."), {}, QStringLiteral("90")});
    m_form->addLine(QStringLiteral("origin"), tr("An interval begins at"), {tr("0 when it is left out."), {}, {}});
    m_form->addChoice(QStringLiteral("from"), tr("Characters go &from the"), {{QStringLiteral("right"), tr("right")}, {QStringLiteral("left"), tr("left")}});
    m_form->addLine(QStringLiteral("characters"), tr("Characters a level"), {{}, {}, QStringLiteral("1")});
    m_form->addLine(QStringLiteral("units"), tr("Units"), {tr("Of week, month, quarter, year, decade and century, finest first."), {}, QStringLiteral("month, year, decade")});
    m_form->addLine(QStringLiteral("groups"), tr("Sizes of groups"), {tr("How many groups of the level below become one, level by level."), {}, QStringLiteral("3, 2")});
    m_form->addLine(QStringLiteral("order"), tr("Order of the values"), {tr("Parted by commas; by number or letter when it is left out."), {}, QStringLiteral("low, middle, high")});
    auto *broader = new QPlainTextEdit;
    broader->setTabChangesFocus(true);
    broader->setMinimumHeight(110);
    m_form->add(QStringLiteral("broader"), tr("Broader terms"), broader, {tr("One a line: the term, a colon, its broader term. Broader terms may have broader ones themselves."), {}, QStringLiteral("Paris: France")});
    connect(broader, &QPlainTextEdit::textChanged, m_form, &FormPanel::edited);
    m_form->addPath(QStringLiteral("path"), tr("File of the hierarchy"), QStringLiteral("privacy-hierarchy"), {tr("One value a line, then its generalisations from fine to coarse. It has to name every value of the column."), {}, {}});
    m_form->addLine(QStringLiteral("delimiter"), tr("Parted by"), {{}, {}, QStringLiteral(";")});
    m_form->addLine(QStringLiteral("highest"), tr("Highest level to use"), {tr("The search goes no further up; all levels when it is left out."), {}, {}});
    m_form->addLine(QStringLiteral("weight"), tr("Weight"), {tr("How much the loss of this column counts beside the others; 1 when it is left out."), {}, QStringLiteral("2")});
    m_levels->setModel(m_levelRows);
    m_levels->emptyState()->setTexts(IconId::Lineage, tr("No levels"), tr("The rule makes no groups yet."));
    m_groups->view()->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    m_groups->setModel(m_groupRows);
    m_groups->emptyState()->setTexts(IconId::Lineage, tr("No groups"), tr("Choose a level to see its groups."));
    for (RecordTable *table : {m_levels, m_groups}) {
        table->setCopying(false);
        table->setMinimumSize(200, 60);
    }
    for (const auto &[column, width] : {std::pair(0, 80), std::pair(1, 70), std::pair(2, 80), std::pair(3, 140)})
        m_levels->view()->setColumnWidth(column, width);
    m_groups->view()->setColumnWidth(0, 170);
    auto *below = new QWidget(this);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(space::s);
    belowColumn->addWidget(m_message);
    belowColumn->addWidget(m_levels);
    belowColumn->addWidget(m_groups, 1);
    m_wait->setSingleShot(true);
    m_wait->setInterval(typingMs);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::l);
    m_row->addWidget(m_form, 1);
    m_row->addWidget(below, 1);
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] { showFieldsOf(m_form->choice(QStringLiteral("method"))); });
    connect(m_form, &FormPanel::edited, this, [this] { ++m_serial; m_wait->start(); });
    connect(m_form, &FormPanel::submitted, this, &HierarchyEditor::apply);
    connect(m_wait, &QTimer::timeout, this, &HierarchyEditor::preview);
    connect(m_levels, &RecordTable::currentChanged, this, &HierarchyEditor::showGroups);
}

void HierarchyEditor::resizeEvent(QResizeEvent *event)
{
    constexpr int leastForBoth = 560;
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < leastForBoth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HierarchyEditor::showFieldsOf(const QString &method)
{
    for (const QStringList &keys : fieldsOfMethods())
        for (const QString &key : keys)
            m_form->field(key)->setVisible(fieldsOfMethods().value(method).contains(key));
}

void HierarchyEditor::edit(const std::shared_ptr<const LoadedSource> &source, const QString &column, const QJsonObject &rule, int highestLevel, double weight)
{
    m_source = source;
    m_column = column;
    {
        const QSignalBlocker blocker(m_form);
        for (const QStringList &keys : fieldsOfMethods())
            for (const QString &key : keys)
                m_form->set(key, fieldText(rule.value(key)));
        m_form->set(QStringLiteral("method"), rule.value(QStringLiteral("method")).toString());
        m_form->set(QStringLiteral("highest"), highestLevel < 0 ? QString() : QString::number(highestLevel));
        m_form->set(QStringLiteral("weight"), weight == 1 ? QString() : QString::number(weight));
    }
    showFieldsOf(m_form->choice(QStringLiteral("method")));
    m_form->message()->clear();
    ++m_serial;
    preview();
}

QJsonObject HierarchyEditor::typedRule() const
{
    const QString method = m_form->choice(QStringLiteral("method"));
    QJsonObject rule{{QStringLiteral("method"), method}};
    for (const QString &key : fieldsOfMethods().value(method)) {
        if (key == QLatin1String("from")) {
            rule.insert(key, m_form->choice(key));
        } else if (key == QLatin1String("path")) {
            if (!m_form->path(key).isEmpty())
                rule.insert(key, m_form->path(key));
        } else if (m_form->text(key).isEmpty()) {
            continue;
        } else if (key == QLatin1String("broader")) {
            QJsonObject terms;
            for (const QString &line : m_form->text(key).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                terms.insert(line.section(QLatin1Char(':'), 0, 0).trimmed(), line.section(QLatin1Char(':'), 1).trimmed());
            rule.insert(key, terms);
        } else if (key == QLatin1String("widths") || key == QLatin1String("groups") || key == QLatin1String("units") || key == QLatin1String("order")) {
            QJsonArray list;
            for (const QString &word : ruleWords(m_form->text(key)))
                list.append(key == QLatin1String("widths") || key == QLatin1String("groups") ? numberOrText(word) : QJsonValue(word));
            rule.insert(key, list);
        } else {
            rule.insert(key, key == QLatin1String("delimiter") ? QJsonValue(m_form->text(key)) : numberOrText(m_form->text(key)));
        }
    }
    return rule;
}

core::Result<anonymisation::HierarchySpec> HierarchyEditor::rule() const
{
    return anonymisation::HierarchySpec::fromJson(typedRule());
}

void HierarchyEditor::preview()
{
    if (!m_source)
        return;
    const int serial = m_serial;
    const auto said = [this, serial](const core::Error &error) {
        m_shownSerial = serial;
        m_levelRows->setRows({});
        m_groupRows->setRows({});
        m_message->showError(error);
    };
    const auto rule = this->rule();
    if (!rule) {
        said(rule.error());
        return;
    }
    m_services.session.read(
        [source = m_source, column = m_column, rule = *rule](core::Workspace &) -> core::Result<anonymisation::HierarchyPreview> {
            HALLMARKER_ASSIGN(const core::Column data, source->source.table.column(column));
            return anonymisation::HierarchyPreview::of(data, rule, QDir::homePath());
        },
        this, [this, serial, said](const core::Result<anonymisation::HierarchyPreview> &preview) {
            if (serial != m_serial)
                return; // something else is typed by now
            if (!preview) {
                said(preview.error());
                return;
            }
            m_shownSerial = serial;
            m_message->clear();
            showLevels(*preview);
        });
}

void HierarchyEditor::showLevels(const anonymisation::HierarchyPreview &preview)
{
    m_preview = preview;
    QList<TableRow> rows;
    for (const anonymisation::HierarchyPreview::Level &level : preview.levels) {
        TableRow row;
        row.id = QString::number(rows.size());
        const auto largest = level.shown.isEmpty() ? anonymisation::HierarchyPreview::Group() : level.shown.constLast();
        row.cells = {{row.id, rows.size(), {}, IconId::None, {}}, {countText(level.groups), qulonglong(level.groups), {}, IconId::None, {}}, {countText(level.smallest), qulonglong(level.smallest), {}, IconId::None, {}}, {largest.name, {}, {}, IconId::None, largest.name}};
        rows.append(row);
    }
    m_levelRows->setRows(rows);
    m_levels->fitRows(5);
    if (m_levels->currentId().isEmpty())
        m_levels->select(QString::number(std::min<qsizetype>(1, rows.size() - 1)));
    showGroups();
}

void HierarchyEditor::showGroups()
{
    const int level = m_levels->currentId().toInt();
    QList<TableRow> rows;
    if (level < m_preview.levels.size()) {
        for (const anonymisation::HierarchyPreview::Group &group : m_preview.levels.at(level).shown) {
            TableRow row;
            row.id = QString::number(rows.size());
            row.cells = {{group.name.isEmpty() ? tr("(empty)", "a cell without a value") : group.name, {}, {}, IconId::None, group.name}, {countText(group.records), qulonglong(group.records), {}, IconId::None, {}}, {countText(group.values), group.values, {}, IconId::None, {}}};
            rows.append(row);
        }
    }
    m_groupRows->setRows(rows);
}

void HierarchyEditor::apply()
{
    const auto rule = this->rule();
    if (!rule) {
        m_form->showError(rule.error());
        return;
    }
    bool isLevel = true;
    const QString highest = m_form->text(QStringLiteral("highest"));
    const int level = highest.isEmpty() ? -1 : highest.toInt(&isLevel);
    m_form->field(QStringLiteral("highest"))->setProblem(isLevel && level >= -1 && !(level < 0 && !highest.isEmpty()) ? QString() : tr("A level has to be a whole number from 0 on."));
    bool isNumber = true;
    const QString heavy = m_form->text(QStringLiteral("weight"));
    const double weight = heavy.isEmpty() ? 1 : heavy.toDouble(&isNumber);
    m_form->field(QStringLiteral("weight"))->setProblem(isNumber && weight > 0 && weight <= 1e6 ? QString() : tr("A weight has to be a number above 0 and at most 1,000,000."));
    if (!m_form->field(QStringLiteral("highest"))->problem().isEmpty() || !m_form->field(QStringLiteral("weight"))->problem().isEmpty())
        return;
    Q_EMIT applied(m_column, rule->json(), level, weight);
}

} // namespace hallmarker::ui
