#include "ui/lineage/LabelForm.h"

#include "lineage/review/LabelWords.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString word = part.simplified(); !word.isEmpty() && !words.contains(word))
            words += word;
    }
    return words;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Empty, a day, or nothing when it is neither.
std::optional<QDate> dayIn(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

LabelForm::LabelForm(const lineage::NodeLabels &labels, QWidget *parent)
    : QWidget(parent), m_labels(labels), m_form(new FormColumn(this)), m_classification(new QComboBox(this)), m_identifiability(new QComboBox(this)), m_declared(new QComboBox(this)), m_categories(line("categories", labels.categories.join(QStringLiteral(", ")))),
      m_purposes(line("purposes", labels.purposes ? labels.purposes->join(QStringLiteral(", ")) : QString())), m_eraseBy(line("eraseBy", dayText(labels.eraseBy))), m_usedFor(line("usedFor", labels.use.purposes.join(QStringLiteral(", ")))),
      m_keepsUntil(line("keepsUntil", dayText(labels.use.keepsUntil))), m_region(line("region", labels.use.region)), m_licence(line("licence", labels.licence))
{
    for (QComboBox *box : {m_classification, m_declared}) {
        box->addItem(tr("Not said"));
        for (int level = 0; level <= int(lineage::Classification::Special); ++level)
            box->addItem(lineage::classificationWord(static_cast<lineage::Classification>(level)));
    }
    m_identifiability->addItem(tr("Not said"));
    for (int level = 0; level <= int(lineage::Identifiability::Identified); ++level)
        m_identifiability->addItem(lineage::identifiabilityWord(static_cast<lineage::Identifiability>(level)));
    m_classification->setObjectName(QStringLiteral("label.classification"));
    m_identifiability->setObjectName(QStringLiteral("label.identifiability"));
    m_declared->setObjectName(QStringLiteral("label.declared"));
    m_classification->setCurrentIndex(labels.classification ? int(*labels.classification) + 1 : 0);
    m_identifiability->setCurrentIndex(labels.identifiability ? int(*labels.identifiability) + 1 : 0);
    m_declared->setCurrentIndex(labels.use.declared ? int(*labels.use.declared) + 1 : 0);

    m_form->addSection(tr("What it holds"));
    m_form->addField(tr("Classification"), m_classification, {tr("How sensitive the data is. It flows on to everything made from it."), {}, {}});
    m_identifiabilityField = m_form->addField(tr("Persons"), m_identifiability, {tr("How identifiable persons are in it."), QStringLiteral("GDPR Art. 4(1)"), {}});
    m_form->addField(tr("Categories"), m_categories, {tr("Categories of personal data, parted by commas."), QStringLiteral("GDPR Art. 9(1)"), tr("health, religion")});
    m_form->addField(tr("May be used for"), m_purposes, {tr("Purposes that the persons consented to. Empty: not restricted."), QStringLiteral("GDPR Art. 5(1)(b)"), tr("billing, research")});
    m_eraseByField = m_form->addField(tr("Erase by"), m_eraseBy, {tr("The day by which the data has to be gone."), QStringLiteral("GDPR Art. 5(1)(e)"), QStringLiteral("2027-12-31")});
    m_form->addField(tr("Licence"), m_licence, {tr("As an SPDX expression."), {}, QStringLiteral("CC-BY-4.0")});
    m_form->addSection(tr("How it is used"));
    m_form->addField(tr("Is used for"), m_usedFor, {tr("Held against what the data may be used for; a difference is a conflict."), {}, tr("marketing")});
    m_keepsUntilField = m_form->addField(tr("Kept until"), m_keepsUntil, {tr("Held against the day to erase by."), {}, QStringLiteral("2027-06-30")});
    m_form->addField(tr("Handled as"), m_declared, {tr("The classification that it is handled under."), {}, {}});
    m_form->addField(tr("Region"), m_region, {tr("Where it lies. Nodes of one region stand inside of one boundary."), {}, QStringLiteral("EU")});

    auto *area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus); // what is inside takes it, in its order
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Labels"));
    area->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *store = new QPushButton(tr("Store labels"), this);
    store->setObjectName(QStringLiteral("label.store"));
    store->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(store, &QPushButton::clicked, this, &LabelForm::save);
    connect(cancel, &QPushButton::clicked, this, &LabelForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(store);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(area, 1);
    column->addLayout(buttons);
}

void LabelForm::begin()
{
    m_classification->setFocus(Qt::OtherFocusReason);
}

QLineEdit *LabelForm::line(const char *name, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(QStringLiteral("label.") + QLatin1String(name));
    return field;
}

void LabelForm::save()
{
    const auto level = [](const QComboBox *box) { return box->currentIndex() - 1; };
    lineage::NodeLabels labels = m_labels;
    labels.classification = level(m_classification) < 0 ? std::nullopt : std::optional(static_cast<lineage::Classification>(level(m_classification)));
    labels.identifiability = level(m_identifiability) < 0 ? std::nullopt : std::optional(static_cast<lineage::Identifiability>(level(m_identifiability)));
    labels.use.declared = level(m_declared) < 0 ? std::nullopt : std::optional(static_cast<lineage::Classification>(level(m_declared)));
    labels.categories = wordsIn(m_categories->text());
    // Somebody who takes all words away does not mean "for no purpose at all".
    const QStringList purposes = wordsIn(m_purposes->text());
    if (!purposes.isEmpty())
        labels.purposes = purposes;
    else if (!(m_labels.purposes && m_labels.purposes->isEmpty()))
        labels.purposes.reset();
    labels.use.purposes = wordsIn(m_usedFor->text());
    labels.use.region = m_region->text().simplified();
    labels.licence = m_licence->text().simplified();
    const std::optional<QDate> eraseBy = dayIn(m_eraseBy->text());
    const std::optional<QDate> keepsUntil = dayIn(m_keepsUntil->text());
    const QString noDay = tr("This is not a day. Write it as 2027-12-31.");
    m_eraseByField->setProblem(eraseBy ? QString() : noDay);
    m_keepsUntilField->setProblem(keepsUntil ? QString() : noDay);
    labels.eraseBy = eraseBy.value_or(QDate());
    labels.use.keepsUntil = keepsUntil.value_or(QDate());
    const bool isBinding = labels.purposes.has_value() || labels.eraseBy.isValid();
    m_identifiabilityField->setProblem(isBinding && !lineage::isPersonal(labels.identifiability.value_or(lineage::Identifiability::None)) ? tr("Purposes and a day to erase by bind personal data only. Choose \"identified\" or \"pseudonymous\".") : QString());
    if (m_form->showGaps() == 0)
        Q_EMIT saved(labels);
}

} // namespace hallmarker::ui
