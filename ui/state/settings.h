// SPDX-License-Identifier: Apache-2.0
// What the program remembers between starts, with its defaults: one typed place over QSettings.
#pragma once

#include "domain/text.h"
#include "exchange/contact.h"
#include "look/theme.h"
#include "state/export_choice.h"
#include "state/fact_sheet_choice.h"
#include "state/room.h"
#include "state/story_choice.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace atlas {

class Settings {
public:
    /// The user's settings file.
    Settings();
    /// A file of one's own, for tests.
    explicit Settings(const QString& path);

    [[nodiscard]] Language language() const; ///< default: the desktop's
    void setLanguage(Language language);
    [[nodiscard]] ThemeName theme() const; ///< default: light
    void setTheme(ThemeName theme);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool asksReason() const; ///< with every change of a target
    void setAsksReason(bool asks);
    [[nodiscard]] QString author() const; ///< written beside every edit; default: the login name
    void setAuthor(const QString& author);
    [[nodiscard]] bool welcomed() const;
    void setWelcomed(bool welcomed);

    [[nodiscard]] ExportChoice exportChoice() const; ///< how a chart was last saved
    void setExportChoice(const ExportChoice& choice);

    [[nodiscard]] int notesSize() const; ///< pixels, of the notes in the presenter's window
    void setNotesSize(int pixels);
    /// Which of these displays the room was given when somebody last chose; empty: nobody has. A choice made with other
    /// displays says nothing of these.
    [[nodiscard]] QString roomDisplay(const QStringList& displays) const;
    void setRoomDisplay(const QStringList& displays, const QString& room);

    [[nodiscard]] FactSheetChoice factSheetChoice() const; ///< how a fact sheet was last made
    void setFactSheetChoice(const FactSheetChoice& choice);
    [[nodiscard]] StoryChoice storyChoice() const; ///< how a story last left the building
    void setStoryChoice(const StoryChoice& choice);
    [[nodiscard]] Contact contact() const; ///< at the foot of what leaves the building
    void setContact(const Contact& contact);
    /// Where files for mails are put; default: "Fact sheets" in the user's documents.
    [[nodiscard]] QString attachmentFolder() const;
    void setAttachmentFolder(const QString& folder); ///< empty: the default again

    [[nodiscard]] Room room() const; ///< where slides are shown
    void setRoom(const Room& room);

    [[nodiscard]] QStringList recentFiles() const; ///< newest first, at most 10
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;
    void setWindow(const QByteArray& geometry, const QByteArray& layout);
    /// Of the panels beside the pages, as somebody dragged them; empty: nobody has.
    [[nodiscard]] QVector<int> panelWidths() const;
    void setPanelWidths(const QVector<int>& widths);

    /// What somebody chose for the navigation; nothing: as there is room.
    [[nodiscard]] std::optional<bool> railFolded() const;
    void setRailFolded(bool folded);

    // Per portfolio: where one was.
    struct Place {
        QString workspace;
        qint64 node = 0;
        qint64 scenario = 0;
        qint64 indicator = 0;
        int year = 0;
        QByteArray tree, targets; ///< what is open in the two trees, as their panels write it
    };
    [[nodiscard]] Place place(const QString& portfolio) const;
    void setPlace(const QString& portfolio, const Place& place);

    /// Those of which there is one for all portfolios; their names and defaults are the table in settings.cpp.
    enum class Key {
        Language,
        Theme,
        ReducedMotion,
        AsksReason,
        Author,
        Welcomed,
        RecentFiles,
        WindowGeometry,
        WindowLayout,
        PanelWidths,
        RailFolded,
        ExportKind,
        ExportSize,
        ExportScale,
        ExportTheme,
        PresentNotesSize,
        RoomScreenHeight,
        RoomDistance,
        FactSheetForm,
        FactSheetChildren,
        FactSheetCharts,
        StoryFormat,
        StoryLanguage,
        StoryTheme,
        StorySize,
        StoryScale,
        AttachmentFolder
    };

private:
    [[nodiscard]] QVariant value(Key key) const;
    void setValue(Key key, const QVariant& value);

    mutable QSettings m_store;
};

} // namespace atlas
