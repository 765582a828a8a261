#pragma once

#include "ui/assessments/EditorSection.h"

#include <QBoxLayout>

class QLabel;

namespace hallmarker::ui {

class RiskMap;

/// The feared events of an assessment: drawn as a map and beside it as a table, with the controls that counter each.
class RiskSection final : public EditorSection {
    Q_OBJECT
public:
    RiskSection(PageServices &services, AnswerDesk &desk, const QString &language, QWidget *parent);

    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    ListSection &list() const override { return *m_list; }
    RiskMap *map() const { return m_map; }
    /// Whether the open template describes risks at all.
    bool hasRisks() const { return !m_risks.isEmpty(); }
    bool restoreStep(const QString &step, const QString &about, const QJsonObject &typed) override;
    /// The risk of a section; null when it describes none.
    StepForm *accept(const QString &section);
    /// Against the risk of a section, or (with "") against none in particular.
    StepForm *addControl(const QString &section);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const dpia::RiskView *riskOf(const QString &section) const;
    QString titleOf(const dpia::RiskView &risk) const;
    void showRisk(const QString &section);
    /// The question of a section that names controls; null when there is none.
    const dpia::Question *controlQuestion(const QString &section) const;

    QWidget *m_sheet;
    QBoxLayout *m_row;
    QLabel *m_about;           ///< the chosen one in words
    RiskMap *m_map;
    ListSection *m_list;
    QList<dpia::RiskView> m_risks;
};

} // namespace hallmarker::ui
