#include "ui/assessments/TableAnswer.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr int answerKeyRole = Qt::UserRole; ///< of a choice: its key

/// A list of choices in a cell; the first entry takes the answer back.
class CellChoiceDelegate final : public QStyledItemDelegate {
public:
    CellChoiceDelegate(QList<QPair<QString, QString>> choices, QObject *parent) : QStyledItemDelegate(parent), m_choices(std::move(choices)) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->addItem(QString(), QString());
        for (const auto &[key, text] : m_choices)
            box->addItem(text, key);
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(std::max(0, box->findData(index.data(answerKeyRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *box = static_cast<QComboBox *>(editor);
        model->setData(index, box->currentData(), answerKeyRole);
        model->setData(index, box->currentText(), Qt::EditRole);
    }

private:
    QList<QPair<QString, QString>> m_choices;
};

/// Delete empties cells, Enter edits; Tab leaves the table.
class AnswerTable final : public QTableWidget {
public:
    using QTableWidget::QTableWidget;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete && editTriggers() != NoEditTriggers) {
            for (QTableWidgetItem *item : selectedItems()) {
                item->setData(answerKeyRole, QVariant());
                item->setText({});
            }
            return;
        }
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState && editTriggers() != NoEditTriggers) {
            edit(currentIndex());
            return;
        }
        QTableWidget::keyPressEvent(event);
    }
};

} // namespace

TableAnswer::TableAnswer(const dpia::Question &question, const QString &language, QWidget *parent)
    : AnswerEditor(parent), m_columns(question.columns), m_language(language), m_table(new AnswerTable(this)), m_remove(new QPushButton(icon(IconId::Delete), tr("Remove row"), this))
{
    m_table->setObjectName(QStringLiteral("answer.field"));
    m_table->setColumnCount(static_cast<int>(m_columns.size()));
    QStringList titles;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const dpia::TableColumn &spec = m_columns.at(column);
        titles += spec.isRequired ? tr("%1 *", "title of a column that has to be filled").arg(spec.title.in(language)) : spec.title.in(language);
        if (spec.type != dpia::QuestionType::Choice)
            continue;
        QList<QPair<QString, QString>> choices;
        for (const dpia::Choice &choice : spec.choices)
            choices.append({choice.key, choice.label.in(language)});
        m_table->setItemDelegateForColumn(static_cast<int>(column), new CellChoiceDelegate(choices, m_table));
    }
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(70);
    m_table->verticalHeader()->setVisible(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *add = new QPushButton(icon(IconId::Add), tr("Add row"), this);
    add->setObjectName(QStringLiteral("answer.addRow"));
    m_remove->setObjectName(QStringLiteral("answer.removeRow"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_table);
    column->addLayout(buttons);
    setFocusProxy(m_table);
    connect(add, &QPushButton::clicked, this, &TableAnswer::addRow);
    connect(m_remove, &QPushButton::clicked, this, &TableAnswer::removeRow);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (m_isSetting)
            return;
        keepEmptyRow();
        fitRows();
        Q_EMIT edited();
    });
    keepEmptyRow();
    fitRows();
}

void TableAnswer::setCell(int row, int column, const QJsonValue &value)
{
    const dpia::TableColumn &spec = m_columns.at(column);
    auto *item = new QTableWidgetItem;
    QString text = value.isDouble() ? QLocale().toString(value.toDouble(), 'g', 15) : value.toString();
    if (spec.type == dpia::QuestionType::Choice) {
        item->setData(answerKeyRole, value.toString());
        for (const dpia::Choice &choice : spec.choices)
            if (choice.key == value.toString())
                text = choice.label.in(m_language);
    }
    item->setText(text);
    m_table->setItem(row, column, item);
}

QJsonValue TableAnswer::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    const QString text = item ? item->text().trimmed() : QString();
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    switch (m_columns.at(column).type) {
    case dpia::QuestionType::Choice: return item->data(answerKeyRole).toString();
    case dpia::QuestionType::Number: {
        bool isNumber = false;
        double number = QLocale().toDouble(text, &isNumber);
        if (!isNumber)
            number = QLocale::c().toDouble(text, &isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    case dpia::QuestionType::Date: {
        QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            day = QLocale().toDate(text, QLocale::ShortFormat);
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(text);
    }
    default: return text;
    }
}

QJsonValue TableAnswer::value() const
{
    QJsonArray rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QJsonObject cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            if (const QJsonValue one = cell(row, column); !one.isNull())
                cells.insert(m_columns.at(column).id, one);
        if (!cells.isEmpty())
            rows.append(cells);
    }
    return rows.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(rows);
}

void TableAnswer::setValue(const QJsonValue &value)
{
    if (this->value() == value)
        return;
    m_isSetting = true;
    const QJsonArray rows = value.toArray();
    m_table->clearContents();
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column)
            setCell(row, column, rows.at(row).toObject().value(m_columns.at(column).id));
    m_isSetting = false;
    keepEmptyRow();
    fitRows();
}

void TableAnswer::keepEmptyRow()
{
    if (m_isReadOnly)
        return;
    bool isLastEmpty = m_table->rowCount() > 0;
    for (int column = 0; isLastEmpty && column < m_table->columnCount(); ++column)
        isLastEmpty = cell(m_table->rowCount() - 1, column).isNull();
    if (isLastEmpty)
        return;
    m_isSetting = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column)
        setCell(row, column, QJsonValue(QJsonValue::Null));
    m_isSetting = false;
}

void TableAnswer::fitRows()
{
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() + 2;
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(std::clamp(height, 110, 420));
}

void TableAnswer::addRow()
{
    keepEmptyRow();
    fitRows();
    m_table->setFocus();
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->edit(m_table->currentIndex());
}

void TableAnswer::removeRow()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    keepEmptyRow();
    fitRows();
    m_table->setFocus();
    Q_EMIT edited();
    Q_EMIT committed();
}

void TableAnswer::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_table->setEditTriggers(isReadOnly ? QAbstractItemView::NoEditTriggers : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_remove->setEnabled(!isReadOnly);
    findChild<QPushButton *>(QStringLiteral("answer.addRow"))->setEnabled(!isReadOnly);
}

} // namespace hallmarker::ui
