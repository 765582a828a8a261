#pragma once

#include "threats/store/ModelMerge.h"

#include <QFrame>
#include <QHash>

namespace hallmarker::ui {

/// What two people changed in two ways, item by item: mine or theirs.
class ModelConflictView final : public QFrame {
    Q_OBJECT
public:
    explicit ModelConflictView(const QList<threats::ModelConflict> &conflicts, QWidget *parent = nullptr);

    QHash<QString, threats::ConflictChoice> choices() const { return m_choices; }
    /// "name: lake; kind: raw_store" of what differs.
    static QString differingMembers(const QJsonObject &one, const QJsonObject &other);

Q_SIGNALS:
    void settled();

private:
    QHash<QString, threats::ConflictChoice> m_choices;
};

} // namespace hallmarker::ui
