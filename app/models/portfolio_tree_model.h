// SPDX-License-Identifier: Apache-2.0
// The portfolio as a tree: name, size level, growth target of the current scenario, status. Filled as it is opened,
// searched in both languages, pinyin and initials, edited and rearranged through the session.
#pragma once

#include "domain/figure_ref.h"
#include "domain/result.h"
#include "models/match_spans.h"
#include "models/node_tree_model.h"

#include <memory>

class QMimeData;

namespace atlas {

struct ChangeSet;

class PortfolioTreeModel : public NodeTreeModel {
    Q_OBJECT
public:
    enum Column { NameColumn, SizeLevelColumn, TargetColumn, StatusColumn, ColumnCount };
    enum Role {
        MatchSpansRole = FirstFreeRole, ///< QVector<TextSpan> in the displayed name
        OtherNameRole,       ///< the name in the other language, where only that one matches the search; else empty
        OtherMatchSpansRole, ///< QVector<TextSpan> in that name
        IsUnnamedRole,       ///< bool: a place to fill in
        IsRolledUpRole       ///< bool: the target is what the parts add up to
    };

    /// The most matches that a search shows. More would not be read, and their ancestors would have to be found.
    static constexpr int mostMatches = 500;
    static QString nodeMimeType() { return QStringLiteral("application/x-liangjiang-node"); }

    explicit PortfolioTreeModel(Session& session, QObject* parent = nullptr);

    /// Shows only what outline().search() finds, with its ancestors; everything again for an empty text.
    void setFilter(const QString& text);
    [[nodiscard]] const QString& filter() const { return m_filter; }
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }
    [[nodiscard]] const QVector<NodeId>& matches() const { return m_matches; } ///< at most mostMatches

    /// A node's name and figures as lines of text, with tabs between the cells: for a clipboard.
    [[nodiscard]] QString asText(NodeId node) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames in the current language. A place to fill in gets just that one name: its old one said that it had none.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// A rename or a move was refused; nothing has changed.
    void editRefused(const atlas::Error& error);

protected:
    [[nodiscard]] std::optional<Subset> subset() const override;

private:
    struct HeadlineTarget {
        std::optional<double> rate;
        bool rolledUp = false;
    };

    [[nodiscard]] HeadlineTarget headlineTarget(NodeId node) const;
    /// The measure before the rate, where it is another than value added: the column shows several.
    [[nodiscard]] QString withMeasure(NodeId node, const QString& rate) const;
    [[nodiscard]] QString cellText(NodeId node, int column) const;
    [[nodiscard]] FigureRef figureAt(NodeId node, int column) const;
    [[nodiscard]] QString toolTip(NodeId node, int column) const;
    [[nodiscard]] QString accessibleText(NodeId node, int column) const;
    [[nodiscard]] QVector<TextSpan> spans(NodeId node) const;
    [[nodiscard]] QString otherName(NodeId node) const;
    [[nodiscard]] NodeId dragged(const QMimeData* data) const;
    void follow(const ChangeSet& changes);

    QString m_filter;
    QVector<NodeId> m_matches;
};

} // namespace atlas
