#pragma once

#include "core/check/CheckRunner.h"
#include "threats/surface/SurfaceAttacks.h"

#include <QWidget>

class QComboBox;

namespace hallmarker::core {
class CheckRegistry;
} // namespace hallmarker::core

namespace hallmarker::ui {

class RunCheckPanel;
struct PageServices;

/// Tries an attack on the model, before and after the measure that is meant to hinder it: which attack, and the form of its check
/// with the measure filled in.
class SurfaceAttackForm final : public QWidget {
    Q_OBJECT
public:
    /// Not empty, and each one can be run.
    SurfaceAttackForm(PageServices &services, const QList<threats::SurfaceAttack> &attacks, QWidget *parent = nullptr);

    QWidget *first() const;

Q_SIGNALS:
    void ordered(const hallmarker::threats::SurfaceAttack &attack, const hallmarker::core::CheckOrder &order, const QString &title);

private:
    void choose(int at);

    const core::CheckRegistry &m_checks;
    QList<threats::SurfaceAttack> m_attacks;
    QComboBox *m_attack;
    RunCheckPanel *m_check;
};

} // namespace hallmarker::ui
