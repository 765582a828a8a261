#include "ui/threats/DecisionDesk.h"

#include "dpia/signing/KeyFileKey.h"
#include "dpia/signing/WorkspaceKey.h"
#include "threats/status/ThreatRegister.h"
#include "ui/shell/FormWork.h"
#include "ui/shell/Page.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/ThreatSaver.h"
#include "ui/threats/ThreatWatch.h"

#include <QPointer>

namespace hallmarker::ui {

using namespace threats;

namespace {

core::Result<DecisionSignature> signedWith(const dpia::SigningKey &key, const QByteArray &statement, qint64 nowMs)
{
    HALLMARKER_ASSIGN(const dpia::SignatureBytes bytes, key.sign(statement, nowMs));
    return DecisionSignature{bytes.signature, bytes.publicKey, bytes.keyName, bytes.fingerprint};
}

core::Result<SignedDecision> signStored(core::Workspace &workspace, const std::shared_ptr<const RuleSet> &rules, SignedDecision decision, const DecisionKey &key)
{
    HALLMARKER_ASSIGN(const LoadedThreatModel loaded, ThreatModelBook(workspace).load(decision.model));
    HALLMARKER_ASSIGN(const ThreatRegister threats, ThreatRegister::load(workspace, rules, loaded.model));
    const JudgedThreat *threat = threats.find(decision.key);
    if (threat == nullptr || threat->about != decision.about)
        return core::Error(core::ErrorKind::Conflict, DecisionDesk::tr("What the threat %1 is about is not what you saw any more. Look at it again before you sign.").arg(decision.key));
    const qint64 now = workspace.clock().nowMs();
    if (key.file.isEmpty())
        return SignedDecision::save(workspace, decision, [&](const QByteArray &statement) { return signedWith(dpia::WorkspaceKey(workspace.log()), statement, now); });
    HALLMARKER_ASSIGN(const dpia::KeyFileKey file, dpia::KeyFileKey::open(key.file, key.passphrase));
    return SignedDecision::save(workspace, decision, [&](const QByteArray &statement) { return signedWith(file, statement, now); });
}

} // namespace

DecisionDesk::DecisionDesk(PageServices &services, ThreatDocument &document, ThreatWatch &watch, ThreatSaver &saver, QObject *parent) : QObject(parent), m_services(services), m_document(document), m_watch(watch), m_saver(saver) {}

void DecisionDesk::sign(FormPanel *form, const ThreatDecision &said, const DecisionKey &key, const std::function<void(const SignedDecision &)> &then)
{
    const JudgedThreat *threat = m_watch.judged(said.key);
    if (threat == nullptr) {
        form->showError(core::Error(core::ErrorKind::NotFound, tr("The threat %1 is not there any more.").arg(said.key)));
        return;
    }
    SignedDecision decision;
    decision.model = m_document.model().id;
    decision.key = said.key;
    decision.status = said.status;
    decision.reason = said.reason;
    decision.owner = said.owner;
    decision.until = said.until;
    decision.about = threat->about;
    form->setBusy(true);
    m_saver.whenStored(
        form,
        [this, form, decision, key, rules = m_watch.rules(), then] {
            runForForm(m_services.session, form, [decision, key, rules](core::Workspace &workspace) { return signStored(workspace, rules, decision, key); }, then);
        },
        [form](const core::Error &error) { form->showError(error); });
}

void DecisionDesk::withdraw(const QString &key, const QString &reason, const std::function<void()> &then)
{
    m_services.session.read([model = m_document.model().id, key, reason](core::Workspace &workspace) { return SignedDecision::withdraw(workspace, model, key, reason); }, this, [this, then](const core::Result<SignedDecision> &taken) {
        if (taken)
            then();
        else
            Q_EMIT failed(taken.error());
    });
}

} // namespace hallmarker::ui
