#include "ui/threats/DecisionForm.h"

#include "ui/kit/DayField.h"
#include "ui/kit/PathField.h"
#include "ui/threats/ThreatRow.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

namespace hallmarker::ui {

using threats::ThreatStatus;

namespace {

constexpr int longestAcceptanceDays = 366;
const QString workspaceKey = QStringLiteral("workspace");
const QString fileKey = QStringLiteral("file");
const QString noKey = QStringLiteral("none");

} // namespace

DecisionForm::DecisionForm(const threats::ThreatDecision &before, const QStringList &people, const QString &by, QWidget *parent) : FormPanel(tr("Store the decision"), parent), m_before(before)
{
    setObjectName(QStringLiteral("threats.decision"));
    ChoiceListModel::Choices statuses;
    for (const ThreatStatus status : {ThreatStatus::Open, ThreatStatus::MitigatedByStatement, ThreatStatus::Accepted, ThreatStatus::Transferred, ThreatStatus::Avoided, ThreatStatus::NotApplicable})
        statuses.append({threats::threatStatusNames().at(static_cast<int>(status)), threatStatusWord(status)});
    QComboBox *status = addChoice(QStringLiteral("status"), tr("Decision"), statuses, {tr("Accepted, transferred and not applicable count once they are signed. That a threat is mitigated by evidence is never typed."), {}, {}});
    addLine(QStringLiteral("reason"), tr("Reason"), {});
    addLine(QStringLiteral("owner"), tr("Owner"), {tr("Who answers for it."), {}, people.value(0)});
    addDay(QStringLiteral("until"), tr("Until"), {tr("At most a year from now; then the threat is open again."), {}, {}});
    addLine(QStringLiteral("dissent"), tr("Dissent"), {tr("Who thought otherwise, and why."), {}, {}});
    QComboBox *key = addChoice(QStringLiteral("key"), tr("Sign with"), {{workspaceKey, tr("The key of the workspace")}, {fileKey, tr("A key file (Ed25519)")}, {noKey, tr("Nothing yet: it does not count")}},
                               {tr("Signed by %1. The key of the workspace says that whoever works with it signed; a key file of your own says that it was you.").arg(by), {}, {}});
    addPath(QStringLiteral("file"), tr("File of the key"), QStringLiteral("signing-key"));
    QLineEdit *passphrase = addLine(QStringLiteral("passphrase"), tr("Passphrase"), {tr("Empty when the file has none. It is used once and not kept."), {}, {}});
    passphrase->setEchoMode(QLineEdit::Password);
    set(QStringLiteral("status"), threats::threatStatusNames().at(static_cast<int>(before.status)));
    set(QStringLiteral("reason"), before.reason);
    set(QStringLiteral("owner"), before.owner);
    set(QStringLiteral("until"), before.until);
    set(QStringLiteral("dissent"), before.dissent);
    connect(status, &QComboBox::currentIndexChanged, this, &DecisionForm::adapt);
    connect(key, &QComboBox::currentIndexChanged, this, &DecisionForm::adapt);
    adapt();
}

bool DecisionForm::isOfSignedKind() const
{
    const QString status = choice(QStringLiteral("status"));
    return status == QLatin1String("accepted") || status == QLatin1String("transferred") || status == QLatin1String("not-applicable");
}

bool DecisionForm::isSigning() const
{
    return isOfSignedKind() && choice(QStringLiteral("key")) != noKey;
}

void DecisionForm::adapt()
{
    const bool isFile = isOfSignedKind() && choice(QStringLiteral("key")) == fileKey;
    field(QStringLiteral("key"))->setVisible(isOfSignedKind());
    field(QStringLiteral("file"))->setVisible(isFile);
    field(QStringLiteral("passphrase"))->setVisible(isFile);
    button()->setText(isSigning() ? tr("Sign the decision") : tr("Store the decision"));
}

DecisionKey DecisionForm::takeKey()
{
    DecisionKey key;
    auto *passphrase = qobject_cast<QLineEdit *>(field(QStringLiteral("passphrase"))->field());
    if (choice(QStringLiteral("key")) == fileKey) {
        key.file = path(QStringLiteral("file"));
        QByteArray bytes = passphrase->text().toUtf8();
        key.passphrase = core::SecretBytes(bytes);
        core::SecretBytes::wipe(bytes);
    }
    passphrase->clear();
    return key;
}

std::optional<threats::ThreatDecision> DecisionForm::decision(const QString &by, const QString &at, const QString &today)
{
    threats::ThreatDecision made = m_before;
    made.status = static_cast<ThreatStatus>(std::max<qsizetype>(0, threats::threatStatusNames().indexOf(choice(QStringLiteral("status")))));
    made.reason = text(QStringLiteral("reason")).trimmed();
    made.owner = text(QStringLiteral("owner")).trimmed();
    made.dissent = text(QStringLiteral("dissent")).trimmed();
    const qint64 untilMs = day(QStringLiteral("until"));
    made.until = untilMs == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(untilMs, QTimeZone::utc()).date().toString(Qt::ISODate);
    made.by = by;
    made.at = at;
    const bool isDecided = made.status != ThreatStatus::Open;
    field(QStringLiteral("reason"))->setProblem(isDecided && made.reason.isEmpty() ? tr("A decision needs a reason.") : QString());
    field(QStringLiteral("owner"))->setProblem(isDecided && made.owner.isEmpty() ? tr("Somebody has to answer for it.") : QString());
    QString problem;
    if (isOfSignedKind() && made.until.isEmpty())
        problem = tr("It needs a last day.");
    else if (!made.until.isEmpty() && made.until < today)
        problem = tr("This day is over.");
    else if (isOfSignedKind() && made.until > QDate::fromString(today, Qt::ISODate).addDays(longestAcceptanceDays - 1).toString(Qt::ISODate))
        problem = tr("It holds for a year at most.");
    field(QStringLiteral("until"))->setProblem(problem);
    field(QStringLiteral("file"))->setProblem(isSigning() && choice(QStringLiteral("key")) == fileKey && path(QStringLiteral("file")).isEmpty() ? tr("Choose the file of the key.") : QString());
    for (const char *key : {"reason", "owner", "until", "file"}) {
        if (!field(QLatin1String(key))->problem().isEmpty()) {
            field(QLatin1String(key))->field()->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
    }
    return made;
}

} // namespace hallmarker::ui
