#pragma once

#include "ui/privacy/PrivacyStep.h"

class QLabel;
class QSplitter;

namespace hallmarker::ui {

class AttackView;
class InlineMessage;
class LatticePicture;
class NodeList;
class RecordsView;
class RiskScatter;
class SectionSwitch;

/// The explorer: the lattice as a picture, risk against loss, source and release side by side. Another safe generalisation can be
/// taken instead of the one that was found.
class ResultStep final : public PrivacyStep {
    Q_OBJECT
public:
    ResultStep(PrivacyDesk &desk, QWidget *parent);

    QList<Command> commands() override;
    void ready() override;
    void show() override;
    QWidget *initialFocus() override;
    NodeList &nodes() const { return *m_nodes; }
    SectionSwitch &sections() const { return *m_sections; }
    LatticePicture &picture() const { return *m_picture; }
    RecordsView &records() const { return *m_records; }
    AttackView &attacks() const { return *m_attacks; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const anonymisation::ExploredNode *lookedAt() const;
    void lookAt();
    void tellFacts();
    void use();
    void placePictures();

    InlineMessage *m_message;
    QLabel *m_facts;
    QLabel *m_looked;
    QWidget *m_bar;
    SectionSwitch *m_sections;
    NodeList *m_nodes;
    LatticePicture *m_picture;
    RiskScatter *m_scatter;
    QSplitter *m_splitter;
    QWidget *m_pictures;
    RecordsView *m_records;
    AttackView *m_attacks;
};

} // namespace hallmarker::ui
