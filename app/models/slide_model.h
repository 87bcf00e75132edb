// SPDX-License-Identifier: Apache-2.0
// The slides of one story as a list that can be put into another order by drag and drop. Follows the session.
#pragma once

#include "models/text_table_model.h"
#include "session/session.h"

#include <functional>

namespace atlas {

class SlideModel : public TextTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, ChangedRole }; ///< ChangedRole: only announced, the slide looks otherwise

    explicit SlideModel(Session& session, QObject* parent = nullptr);

    void setStory(StoryId story);
    [[nodiscard]] StoryId story() const { return m_story; }
    /// What a slide without a heading of its own is called: the title of what it shows.
    void setTitles(std::function<QString(const Slide&, Language)> titles) { m_titles = std::move(titles); }
    [[nodiscard]] SlideId slide(int row) const; ///< invalid: no such row
    [[nodiscard]] int row(SlideId id) const;    ///< -1: not there

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    /// Moves the slides themselves, or puts copies of them there.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void refused(const atlas::Error& error);
    void dropped(const QVector<atlas::SlideId>& slides); ///< to be selected now

private:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_slides.size()); }
    [[nodiscard]] QVariant cellData(int row, int column, int role) const override;
    void follow(const ChangeSet& changes);

    Session& m_session;
    StoryId m_story;
    std::function<QString(const Slide&, Language)> m_titles;
    QVector<Slide> m_slides; ///< as last announced to the views
};

} // namespace atlas
