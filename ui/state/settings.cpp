// SPDX-License-Identifier: Apache-2.0
#include "state/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <iterator>
#include <map>

namespace atlas {

using Key = Settings::Key;

namespace {
/// Every setting that is one for all portfolios: its name in the file, and what holds until somebody chooses.
struct Setting {
    const char* name;
    QVariant usual;
};
const Setting& of(Key key) {
    static const std::map<Key, Setting> all{
        {Key::Language, {"language", {}}},
        {Key::Theme, {"theme", Theme::word(ThemeName::Light)}},
        {Key::ReducedMotion, {"reducedMotion", false}},
        {Key::AsksReason, {"asksReason", false}},
        {Key::Author, {"author", {}}},
        {Key::Welcomed, {"welcomed", false}},
        {Key::RecentFiles, {"recentFiles", {}}},
        {Key::WindowGeometry, {"window/geometry", {}}},
        {Key::WindowLayout, {"window/layout", {}}},
        {Key::PanelWidths, {"window/panels", {}}},
        {Key::RailFolded, {"window/railFolded", {}}},
        {Key::ExportKind, {"export/kind", ExportChoice().ending}},
        {Key::ExportSize, {"export/size", ExportChoice().size}},
        {Key::ExportScale, {"export/scale", ExportChoice().scale}},
        {Key::ExportTheme, {"export/theme", Theme::word(ExportChoice().theme)}},
        {Key::PresentNotesSize, {"present/notesSize", 18}},
        {Key::RoomScreenHeight, {"room/screenHeight", Room().screenHeight}},
        {Key::RoomDistance, {"room/distance", Room().distance}},
        {Key::FactSheetForm, {"factSheet/form", {}}},
        {Key::FactSheetChildren, {"factSheet/children", FactSheetChoice().children}},
        {Key::FactSheetCharts, {"factSheet/charts", {}}},
        {Key::StoryFormat, {"story/format", QLatin1String("pdf")}},
        {Key::StoryLanguage, {"story/language", {}}},
        {Key::StoryTheme, {"story/theme", Theme::word(StoryChoice().theme)}},
        {Key::StorySize, {"story/size", StoryChoice().size}},
        {Key::StoryScale, {"story/scale", StoryChoice().scale}},
        {Key::AttachmentFolder, {"attachmentFolder", {}}},
    };
    return all.at(key);
}

QString nameOf(Key key) { return QString::fromLatin1(of(key).name); }
constexpr qsizetype mostRecentFiles = 10;

QString formWord(FactSheetForm form) {
    switch (form) {
    case FactSheetForm::English:
        return QStringLiteral("en");
    case FactSheetForm::Chinese:
        return QStringLiteral("zh_CN");
    case FactSheetForm::Both:
        return QStringLiteral("both");
    }
    return {};
}

QString languageWord(Language language) {
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

/// In the order of StoryFormat.
constexpr const char* storyFormats[] = {"pdf", "pdf-notes",    "pptx",        "png",
                                        "svg", "print-slides", "print-notes", "print-handout"};

QString roomKey(QStringList displays) {
    displays.sort();
    const QByteArray names = displays.join(QLatin1Char('\n')).toUtf8();
    return QStringLiteral("present/room-") +
           QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha1).toHex().left(12));
}

QString placeGroup(const QString& portfolio) {
    const QByteArray hash = QCryptographicHash::hash(portfolio.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("place-") + QString::fromLatin1(hash.left(12));
}
} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("liangjiang-atlas"),
              QStringLiteral("liangjiang-atlas")) {}

Settings::Settings(const QString& path) : m_store(path, QSettings::IniFormat) {}

QVariant Settings::value(Key key) const { return m_store.value(nameOf(key), of(key).usual); }

void Settings::setValue(Key key, const QVariant& value) { m_store.setValue(nameOf(key), value); }

Language Settings::language() const {
    const QString word = value(Key::Language).toString();
    if (word.isEmpty())
        return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    return word == QLatin1String("zh_CN") ? Language::Chinese : Language::English;
}

void Settings::setLanguage(Language language) { setValue(Key::Language, languageWord(language)); }

ThemeName Settings::theme() const { return Theme::fromWord(value(Key::Theme).toString()).value_or(ThemeName::Light); }

void Settings::setTheme(ThemeName theme) { setValue(Key::Theme, Theme::word(theme)); }

bool Settings::reducedMotion() const { return value(Key::ReducedMotion).toBool(); }

void Settings::setReducedMotion(bool reduced) { setValue(Key::ReducedMotion, reduced); }

bool Settings::asksReason() const { return value(Key::AsksReason).toBool(); }

void Settings::setAsksReason(bool asks) { setValue(Key::AsksReason, asks); }

QString Settings::author() const {
    const QString stored = value(Key::Author).toString();
    if (!stored.isEmpty())
        return stored;
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return login.isEmpty() ? QStringLiteral("unknown") : login;
}

void Settings::setAuthor(const QString& author) { setValue(Key::Author, author.trimmed()); }

bool Settings::welcomed() const { return value(Key::Welcomed).toBool(); }

void Settings::setWelcomed(bool welcomed) { setValue(Key::Welcomed, welcomed); }

ExportChoice Settings::exportChoice() const {
    ExportChoice choice;
    choice.ending = value(Key::ExportKind).toString();
    choice.size = value(Key::ExportSize).toSize();
    choice.scale = value(Key::ExportScale).toInt();
    choice.theme = Theme::fromWord(value(Key::ExportTheme).toString()).value_or(choice.theme);
    return choice;
}

void Settings::setExportChoice(const ExportChoice& choice) {
    setValue(Key::ExportKind, choice.ending);
    setValue(Key::ExportSize, choice.size);
    setValue(Key::ExportScale, choice.scale);
    setValue(Key::ExportTheme, Theme::word(choice.theme));
}

int Settings::notesSize() const { return value(Key::PresentNotesSize).toInt(); }

void Settings::setNotesSize(int pixels) { setValue(Key::PresentNotesSize, pixels); }

QString Settings::roomDisplay(const QStringList& displays) const { return m_store.value(roomKey(displays)).toString(); }

void Settings::setRoomDisplay(const QStringList& displays, const QString& room) {
    m_store.setValue(roomKey(displays), room);
}

FactSheetChoice Settings::factSheetChoice() const {
    FactSheetChoice choice;
    const QString form = value(Key::FactSheetForm).toString();
    for (const FactSheetForm each : {FactSheetForm::English, FactSheetForm::Chinese, FactSheetForm::Both})
        if (form == formWord(each))
            choice.form = each;
    choice.children = value(Key::FactSheetChildren).toBool();
    if (m_store.contains(nameOf(Key::FactSheetCharts)))
        choice.charts = value(Key::FactSheetCharts).toStringList();
    return choice;
}

void Settings::setFactSheetChoice(const FactSheetChoice& choice) {
    if (choice.form)
        setValue(Key::FactSheetForm, formWord(*choice.form));
    setValue(Key::FactSheetChildren, choice.children);
    if (choice.charts)
        setValue(Key::FactSheetCharts, *choice.charts);
    else
        m_store.remove(nameOf(Key::FactSheetCharts));
}

StoryChoice Settings::storyChoice() const {
    StoryChoice choice;
    const QByteArray format = value(Key::StoryFormat).toByteArray();
    for (size_t i = 0; i < std::size(storyFormats); ++i)
        if (format == storyFormats[i])
            choice.format = static_cast<StoryFormat>(i);
    const QString language = value(Key::StoryLanguage).toString();
    for (const Language each : {Language::English, Language::Chinese})
        if (language == languageWord(each))
            choice.language = each;
    choice.theme = Theme::fromWord(value(Key::StoryTheme).toString()).value_or(choice.theme);
    choice.size = value(Key::StorySize).toSize();
    choice.scale = value(Key::StoryScale).toInt();
    return choice;
}

void Settings::setStoryChoice(const StoryChoice& choice) {
    setValue(Key::StoryFormat, QString::fromLatin1(storyFormats[static_cast<size_t>(choice.format)]));
    if (choice.language)
        setValue(Key::StoryLanguage, languageWord(*choice.language));
    setValue(Key::StoryTheme, Theme::word(choice.theme));
    setValue(Key::StorySize, choice.size);
    setValue(Key::StoryScale, choice.scale);
}

Contact Settings::contact() const {
    const auto text = [&](const char* key) {
        return m_store.value(QStringLiteral("contact/") + QString::fromLatin1(key)).toString();
    };
    return {{text("organisation-en"), text("organisation-zh")},
            {text("person-en"), text("person-zh")},
            text("phone"),
            text("email"),
            {text("address-en"), text("address-zh")}};
}

void Settings::setContact(const Contact& contact) {
    const auto set = [&](const char* key, const QString& text) {
        m_store.setValue(QStringLiteral("contact/") + QString::fromLatin1(key), text.simplified());
    };
    set("organisation-en", contact.organisation.en);
    set("organisation-zh", contact.organisation.zh);
    set("person-en", contact.person.en);
    set("person-zh", contact.person.zh);
    set("phone", contact.phone);
    set("email", contact.email);
    set("address-en", contact.address.en);
    set("address-zh", contact.address.zh);
}

QString Settings::attachmentFolder() const {
    const QString stored = value(Key::AttachmentFolder).toString();
    return stored.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                  .filePath(QStringLiteral("Fact sheets"))
                            : stored;
}

void Settings::setAttachmentFolder(const QString& folder) { setValue(Key::AttachmentFolder, folder.trimmed()); }

Room Settings::room() const { return {value(Key::RoomScreenHeight).toDouble(), value(Key::RoomDistance).toDouble()}; }

void Settings::setRoom(const Room& room) {
    setValue(Key::RoomScreenHeight, room.screenHeight);
    setValue(Key::RoomDistance, room.distance);
}

QStringList Settings::recentFiles() const { return value(Key::RecentFiles).toStringList(); }

void Settings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    const QString full = QFileInfo(path).absoluteFilePath();
    files.removeAll(full);
    files.prepend(full);
    setValue(Key::RecentFiles, files.mid(0, mostRecentFiles));
}

void Settings::removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    setValue(Key::RecentFiles, files);
}

QByteArray Settings::geometry() const { return value(Key::WindowGeometry).toByteArray(); }

QByteArray Settings::layout() const { return value(Key::WindowLayout).toByteArray(); }

void Settings::setWindow(const QByteArray& geometry, const QByteArray& layout) {
    setValue(Key::WindowGeometry, geometry);
    setValue(Key::WindowLayout, layout);
}

QVector<int> Settings::panelWidths() const {
    QVector<int> widths;
    for (const QVariant& each : value(Key::PanelWidths).toList())
        widths.append(each.toInt());
    return widths;
}

void Settings::setPanelWidths(const QVector<int>& widths) {
    QVariantList all;
    for (const int width : widths)
        all.append(width);
    setValue(Key::PanelWidths, all);
}

std::optional<bool> Settings::railFolded() const {
    const QVariant chosen = value(Key::RailFolded);
    return chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
}

void Settings::setRailFolded(bool folded) { setValue(Key::RailFolded, folded); }

Settings::Place Settings::place(const QString& portfolio) const {
    m_store.beginGroup(placeGroup(portfolio));
    Place place{
        m_store.value(QStringLiteral("workspace")).toString(),  m_store.value(QStringLiteral("node")).toLongLong(),
        m_store.value(QStringLiteral("scenario")).toLongLong(), m_store.value(QStringLiteral("indicator")).toLongLong(),
        m_store.value(QStringLiteral("year")).toInt(),          m_store.value(QStringLiteral("tree")).toByteArray(),
        m_store.value(QStringLiteral("targets")).toByteArray()};
    m_store.endGroup();
    return place;
}

void Settings::setPlace(const QString& portfolio, const Place& place) {
    m_store.beginGroup(placeGroup(portfolio));
    m_store.setValue(QStringLiteral("workspace"), place.workspace);
    m_store.setValue(QStringLiteral("node"), place.node);
    m_store.setValue(QStringLiteral("scenario"), place.scenario);
    m_store.setValue(QStringLiteral("indicator"), place.indicator);
    m_store.setValue(QStringLiteral("year"), place.year);
    m_store.setValue(QStringLiteral("tree"), place.tree);
    m_store.setValue(QStringLiteral("targets"), place.targets);
    m_store.endGroup();
}

} // namespace atlas
