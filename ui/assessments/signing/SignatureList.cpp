#include "ui/assessments/signing/SignatureList.h"

#include "core/clock/Clock.h"
#include "ui/assessments/signing/GroupedDigits.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Status.h"
#include "ui/kit/Tokens.h"

#include <QLabel>
#include <QDateTime>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

Status signatureStatus(dpia::SignatureStanding standing)
{
    switch (standing) {
    case dpia::SignatureStanding::Holds: return Status::Pass;
    case dpia::SignatureStanding::ContentChanged:
    case dpia::SignatureStanding::Reopened: return Status::Stale;
    case dpia::SignatureStanding::Superseded:
    case dpia::SignatureStanding::Withdrawn: return Status::Neutral;
    case dpia::SignatureStanding::Broken: break;
    }
    return Status::Broken;
}

} // namespace

SignatureList::SignatureList(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this)), m_empty(new QLabel(tr("Nobody has signed yet."), this)), m_details(new QLabel(this)), m_withdraw(new QPushButton(tr("&Withdraw my signature ..."), this))
{
    m_list->setObjectName(QStringLiteral("signing.list"));
    m_list->setAccessibleName(tr("Signatures"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setObjectName(QStringLiteral("signing.details"));
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_withdraw->setObjectName(QStringLiteral("signing.withdraw"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(m_details);
    column->addWidget(m_withdraw, 0, Qt::AlignLeading);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { describe(); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawRequested(chosen()); });
    show({}, {}, false);
}

void SignatureList::show(const QList<dpia::JudgedSignature> &signatures, const QString &who, bool mayWrite)
{
    const QString before = chosen();
    m_signatures = signatures;
    m_who = who;
    m_mayWrite = mayWrite;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const dpia::JudgedSignature &one : signatures) {
        const Status status = signatureStatus(one.standing);
        auto *item = new QListWidgetItem(icon(statusIcon(status)), tr("%1, %2: %3", "who, role, what the signature is worth").arg(one.signature.attestation.by, one.signature.attestation.role, dpia::signatureStandingText(one.standing)), m_list);
        item->setData(Qt::UserRole, one.signature.id);
        if (one.signature.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && !signatures.isEmpty())
        m_list->setCurrentRow(m_list->count() - 1);
    const int rows = qBound(1, static_cast<int>(signatures.size()), 5);
    m_list->setFixedHeight(rows * qMax(28, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    m_empty->setVisible(signatures.isEmpty());
    m_list->setVisible(!signatures.isEmpty());
    m_details->setVisible(!signatures.isEmpty());
    m_withdraw->setVisible(!signatures.isEmpty());
    describe();
}

QString SignatureList::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void SignatureList::describe()
{
    const QString id = chosen();
    const auto found = std::find_if(m_signatures.begin(), m_signatures.end(), [&id](const dpia::JudgedSignature &one) { return one.signature.id == id; });
    if (found == m_signatures.end()) {
        m_details->clear();
        m_withdraw->setEnabled(false);
        return;
    }
    const dpia::Attestation &said = found->signature.attestation;
    QStringList lines{said.statement, tr("Given on %1").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(core::instantFromText(said.at)), QLocale::ShortFormat)), tr("Key: %1").arg(found->signature.made.keyName), tr("Fingerprint: %1").arg(groupedDigits(found->signature.made.fingerprint))};
    if (!found->problem.isEmpty())
        lines += found->problem;
    if (found->standing == dpia::SignatureStanding::ContentChanged)
        for (const dpia::ManifestChange &change : found->changes)
            lines += QStringLiteral("\u2022 %1/%2").arg(change.part, change.key);
    m_details->setText(lines.join(QLatin1Char('\n')));
    m_withdraw->setEnabled(m_mayWrite && said.by == m_who && !found->signature.isWithdrawn());
}

} // namespace hallmarker::ui
