#include "ui/threats/panels/SurfaceAttackForm.h"

#include "core/check/CheckRegistry.h"
#include "ui/checks/RunCheckPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/Page.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

SurfaceAttackForm::SurfaceAttackForm(PageServices &services, const QList<threats::SurfaceAttack> &attacks, QWidget *parent)
    : QWidget(parent), m_checks(*services.checks), m_attacks(attacks), m_attack(new QComboBox(this)), m_check(new RunCheckPanel(*services.checks, services.workerProblem, this))
{
    m_attack->setObjectName(QStringLiteral("threats.attack"));
    m_attack->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attack->setMinimumContentsLength(20);
    for (const threats::SurfaceAttack &attack : m_attacks)
        m_attack->addItem(tr("%1 (%2)", "attack, measure").arg(attack.title, attack.measure));
    auto *label = new QLabel(tr("&Attack"), this);
    label->setBuddy(m_attack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(label);
    column->addWidget(m_attack);
    column->addWidget(m_check, 1);
    connect(m_attack, &QComboBox::currentIndexChanged, this, &SurfaceAttackForm::choose);
    connect(m_check, &RunCheckPanel::ordered, this, [this](const core::CheckOrder &order, const QString &title) { Q_EMIT ordered(m_attacks.at(std::max(0, m_attack->currentIndex())), order, title); });
    services.session.read([](core::Workspace &workspace) { return MeasurableVersion::allOf(workspace); }, this, [this](const core::Result<QList<MeasurableVersion>> &versions) {
        if (!versions) {
            m_check->message()->showError(versions.error());
            return;
        }
        m_check->setVersions(*versions);
        choose(m_attack->currentIndex());
    });
    choose(0);
}

QWidget *SurfaceAttackForm::first() const
{
    return m_attack;
}

void SurfaceAttackForm::choose(int at)
{
    if (at < 0 || at >= m_attacks.size())
        return;
    core::Finding wanted; // as if it had been run before with this measure
    wanted.checkId = m_attacks.at(at).check;
    for (const core::ParameterSpec &spec : m_checks.find(wanted.checkId)->definition().parameters)
        if (!spec.isRequired())
            wanted.parameters.insert(spec.key, spec.defaultValue); // else what the attack before it was set to stays
    for (auto it = m_attacks.at(at).parameters.begin(); it != m_attacks.at(at).parameters.end(); ++it)
        wanted.parameters.insert(it.key(), it.value());
    m_check->prefill(wanted);
}

} // namespace hallmarker::ui
