#include "ui/card/CardExportPanel.h"

#include "core/report/DocumentLanguage.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hallmarker::ui {

CardExportPanel::CardExportPanel(QWidget *parent)
    : QWidget(parent), m_format(new QComboBox(this)), m_language(new QComboBox(this)), m_purpose(new QLabel(this)), m_save(new QPushButton(tr("&Save as ..."), this)), m_message(new InlineMessage(this)), m_losses(new QLabel(this)), m_lossArea(new QScrollArea(this))
{
    setObjectName(QStringLiteral("card.exportPanel"));
    m_format->setObjectName(QStringLiteral("card.format"));
    m_language->setObjectName(QStringLiteral("card.language"));
    m_language->addItem(tr("As the window"), QString());
    for (const QString &one : core::DocumentLanguage::available()) {
        const QString name = QLocale(one).nativeLanguageName();
        m_language->addItem(name.left(1).toUpper() + name.mid(1), one);
    }
    m_save->setObjectName(QStringLiteral("card.save"));
    m_losses->setObjectName(QStringLiteral("card.losses"));
    const QList<CardExporter::Format> formats = CardExporter::formats();
    for (const CardExporter::Format &one : formats)
        m_format->addItem(one.name, one.id);
    auto *title = new QLabel(tr("Export the card"), this);
    title->setFont(typeFont(TypeRole::Section, font()));
    auto *label = new QLabel(tr("&Format"), this);
    label->setBuddy(m_format);
    auto *languageLabel = new QLabel(tr("&Language of the document"), this);
    languageLabel->setBuddy(m_language);
    for (QLabel *text : {m_purpose, m_losses}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    m_losses->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_losses->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_lossArea->setWidgetResizable(true);
    m_lossArea->setFrameShape(QFrame::NoFrame);
    m_lossArea->setAccessibleName(tr("What the format could not hold"));
    m_lossArea->setWidget(m_losses);
    m_lossArea->hide(); // nothing to stop at before something was exported
    auto *close = new QPushButton(tr("Back to the &preview"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(title);
    column->addWidget(label);
    column->addWidget(m_format);
    column->addWidget(m_purpose);
    column->addWidget(languageLabel);
    column->addWidget(m_language);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addWidget(m_lossArea, 1);
    column->addStretch();
    const auto tell = [this] { m_purpose->setText(format().purpose); };
    connect(m_format, &QComboBox::currentIndexChanged, this, tell);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(format()); });
    connect(close, &QPushButton::clicked, this, &CardExportPanel::closeRequested);
    tell();
}

CardExporter::Format CardExportPanel::format() const
{
    CardExporter::Format format = CardExporter::formats().value(m_format->currentIndex());
    format.language = m_language->currentData().toString();
    return format;
}

void CardExportPanel::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
}

void CardExportPanel::showResult(const QString &path, const QJsonObject &made)
{
    setBusy(false);
    const QJsonArray losses = made.value(QLatin1String("losses")).toArray();
    m_message->showMessage(losses.isEmpty() ? Severity::Success : Severity::Info,
                           losses.isEmpty() ? tr("Exported to %1. Nothing was left out.").arg(path) : tr("Exported to %1. %n thing(s) did not fit into the format:", nullptr, static_cast<int>(losses.size())).arg(path));
    QStringList lines;
    for (const QJsonValue &loss : losses)
        lines += tr("%1: %2", "a field and why the format could not hold it").arg(loss.toObject().value(QLatin1String("label")).toString(), loss.toObject().value(QLatin1String("reason")).toString());
    m_losses->setText(lines.join(QLatin1String("\n\n")));
    m_lossArea->setVisible(!lines.isEmpty());
}

void CardExportPanel::showError(const core::Error &error)
{
    setBusy(false);
    m_losses->clear();
    m_lossArea->hide();
    m_message->showError(error);
}

QWidget *CardExportPanel::initialFocus() const
{
    return m_format;
}

} // namespace hallmarker::ui
