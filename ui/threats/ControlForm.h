#pragma once

#include "core/finding/FindingRepository.h"
#include "threats/catalogue/Catalogue.h"
#include "threats/model/Element.h"
#include "ui/kit/FormPanel.h"

namespace hallmarker::ui {

/// Says that a control is there on one element, and where its evidence can be looked up. That it holds follows from the evidence alone.
class ControlForm final : public FormPanel {
    Q_OBJECT
public:
    /// `findings` are those of the workspace; only such as give evidence for a control of the threat are offered.
    ControlForm(const threats::Catalogue &catalogue, const threats::CatalogueThreat &threat, const threats::Element &element, const QList<core::JudgedFinding> &findings, QWidget *parent = nullptr);

    QString control() const { return choice(QStringLiteral("control")); }
    /// Whether the claim on the element is to be taken away.
    bool isRemoval() const { return choice(QStringLiteral("state")) == QLatin1String("gone"); }
    threats::ControlClaim claim(const QString &by, const QString &at) const;

private:
    void adapt();

    const threats::Element m_element;
    QMap<QString, ChoiceListModel::Choices> m_evidence; ///< by control: findings that can prove it
    QMap<QString, QString> m_wanted;                    ///< by control: what it asks for, in words
};

} // namespace hallmarker::ui
