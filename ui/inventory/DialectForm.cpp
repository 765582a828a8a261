#include "ui/inventory/DialectForm.h"

#include "ui/inventory/DetailLabel.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

template <typename T>
std::optional<T> chosen(const QComboBox *combo)
{
    const QVariant value = combo->currentData();
    return combo->currentIndex() > 0 && value.isValid() ? std::optional<T>(value.value<T>()) : std::nullopt;
}

} // namespace

DialectForm::DialectForm(QWidget *parent) : QWidget(parent), m_format(new DetailLabel({}, this)), m_markers(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(new DetailHeading(tr("How the file is read"), this));
    m_format->setObjectName(QStringLiteral("import.format"));
    column->addWidget(m_format);
    m_table = addChoice("import.table", tr("&Table"), {{tr("Choose one"), {}}});
    m_tableRow = qobject_cast<FormField *>(m_table->parentWidget());
    m_delimiter = addChoice("import.delimiter", tr("De&limiter"), {{tr("comma"), QStringLiteral(",")}, {tr("semicolon"), QStringLiteral(";")}, {tr("tab"), QStringLiteral("\t")}, {tr("vertical bar"), QStringLiteral("|")}, {tr("colon"), QStringLiteral(":")}, {tr("blank"), QStringLiteral(" ")}});
    m_quote = addChoice("import.quote", tr("&Quotes"), {{tr("double \""), QStringLiteral("\"")}, {tr("single '"), QStringLiteral("'")}, {tr("none"), QString()}});
    m_encoding = addChoice("import.encoding", tr("Enco&ding"), {{QStringLiteral("UTF-8"), QStringLiteral("UTF-8")}, {QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16LE")}, {QStringLiteral("UTF-16BE"), QStringLiteral("UTF-16BE")}, {QStringLiteral("windows-1252"), QStringLiteral("windows-1252")}});
    m_header = addChoice("import.header", tr("&First row"), {{tr("names of the columns"), true}, {tr("data"), false}});
    m_decimal = addChoice("import.decimal", tr("Deci&mal sign"), {{tr("point"), false}, {tr("comma"), true}});
    m_markers->setObjectName(QStringLiteral("import.missing"));
    auto *markers = new FormField(tr("Mi&ssing values"), m_markers, this);
    markers->setGuidance({tr("Texts that mean \"no value\", separated by commas; an empty cell is one already."), {}, QStringLiteral("NA, ?, -999")});
    column->addWidget(markers);
    m_badRows = addChoice("import.badRows", tr("&Broken rows"), {{tr("Leave out up to 10"), 10}, {tr("Leave out up to 100"), 100}, {tr("Leave all of them out"), -1}});
    m_badRows->setItemText(0, tr("Refuse the file"));
    // Typing is gathered, so that the file is not read again for every letter.
    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(400);
    connect(m_markers, &QLineEdit::textEdited, typing, qOverload<>(&QTimer::start));
    connect(m_markers, &QLineEdit::returnPressed, this, &DialectForm::changed);
    connect(typing, &QTimer::timeout, this, &DialectForm::changed);
    for (QComboBox *combo : {m_delimiter, m_quote, m_encoding, m_header, m_decimal})
        m_csvRows.append(qobject_cast<FormField *>(combo->parentWidget()));
    for (FormField *row : std::as_const(m_csvRows))
        row->hide();
    m_tableRow->hide();
}

QComboBox *DialectForm::addChoice(const char *name, const QString &label, const QList<Option> &options)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    if (options.size() != 1)
        combo->addItem(tr("Detected"));
    for (const Option &option : options)
        combo->addItem(option.word, option.value);
    layout()->addWidget(new FormField(label, combo, this));
    connect(combo, &QComboBox::activated, this, &DialectForm::changed);
    return combo;
}

void DialectForm::nameDetected(QComboBox *combo, const QVariant &value)
{
    const int index = combo->findData(value);
    const QString word = index > 0 ? combo->itemText(index) : value.toString();
    combo->setItemText(0, tr("Detected: %1").arg(word));
}

core::ReadOptions DialectForm::options() const
{
    core::ReadOptions options;
    if (const auto delimiter = chosen<QString>(m_delimiter))
        options.dialect.delimiter = delimiter->at(0).toLatin1();
    if (const auto quote = chosen<QString>(m_quote))
        options.dialect.quote = quote->isEmpty() ? '\0' : quote->at(0).toLatin1();
    options.dialect.encoding = chosen<QString>(m_encoding);
    options.dialect.hasHeader = chosen<bool>(m_header);
    options.dialect.decimalComma = chosen<bool>(m_decimal);
    if (!m_markers->text().trimmed().isEmpty()) {
        QStringList markers{QString()};
        const QStringList parts = m_markers->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty() && !markers.contains(part.trimmed()))
                markers.append(part.trimmed());
        }
        options.dialect.missingMarkers = markers;
    }
    if (const auto allowed = chosen<int>(m_badRows))
        options.maxBadRows = *allowed;
    if (const auto table = chosen<QString>(m_table))
        options.innerName = *table;
    return options;
}

void DialectForm::showUnread()
{
    if (m_format->text().isEmpty() || m_csvRows.first()->isVisible()) {
        for (FormField *row : std::as_const(m_csvRows))
            row->show();
    }
}

void DialectForm::showDetected(const core::TablePreview &preview)
{
    const core::ReadReport &report = preview.head.report;
    const bool isCsv = report.format == QLatin1String("csv");
    m_format->setText(isCsv ? tr("Text in columns (CSV)") : report.format == QLatin1String("jsonl") ? tr("JSON, one object a row") : tr("SQLite database"));
    for (FormField *row : std::as_const(m_csvRows))
        row->setVisible(isCsv);
    m_tableRow->setVisible(preview.innerNames.size() > 1);
    if (isCsv) {
        const auto text = [](char c) { return c == '\0' ? QString(QLatin1String("")) : QString(QLatin1Char(c)); };
        // What a person chose is not what was detected.
        if (m_delimiter->currentIndex() == 0 && report.dialect.delimiter)
            nameDetected(m_delimiter, text(*report.dialect.delimiter));
        if (m_quote->currentIndex() == 0 && report.dialect.quote)
            nameDetected(m_quote, text(*report.dialect.quote));
        if (m_encoding->currentIndex() == 0 && report.dialect.encoding)
            nameDetected(m_encoding, *report.dialect.encoding);
        if (m_header->currentIndex() == 0 && report.dialect.hasHeader)
            nameDetected(m_header, *report.dialect.hasHeader);
        if (m_decimal->currentIndex() == 0 && report.dialect.decimalComma)
            nameDetected(m_decimal, *report.dialect.decimalComma);
    }
    if (m_markers->text().isEmpty()) {
        QStringList markers = report.dialect.missingMarkers.value_or(QStringList());
        markers.removeAll(QString());
        m_markers->setPlaceholderText(markers.isEmpty() ? tr("none but empty cells") : tr("Detected: %1").arg(markers.join(QLatin1String(", "))));
    }
    if (m_table->count() == 1) {
        const QSignalBlocker quiet(m_table);
        for (const QString &name : preview.innerNames)
            m_table->addItem(name, name);
    }
}

} // namespace hallmarker::ui
