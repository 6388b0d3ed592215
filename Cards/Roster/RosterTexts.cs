using Wenming.Domain.Wording;

namespace Wenming.Cards.Roster;

/// <summary>The wording of the roster: joining, deciding, importing.</summary>
public static class RosterTexts
{
    public static readonly Text StrangerTitle = new("您好，{0}，您还不在名册里。", "Hello {0}, you are not on the roster yet.");
    public static readonly Text StrangerHint = new("选科室申请加入，由管理员确认；也可输入：加入 科室名称", "Choose your section to ask an administrator to let you in, or type: join SECTION");
    public static readonly Text NoRosterYet = new("本单位的名册还没有导入，请联系管理员。", "The bureau's roster has not been imported yet; please ask the administrator.");
    public static readonly Text SectionLabel = new("科室", "Section");
    public static readonly Text NotAllListed = new("科室很多，这里只列出前{0}个；其他的请输入：加入 科室名称", "Only the first {0} sections are listed; for another, type: join SECTION");
    public static readonly Text AskToJoin = new("申请加入", "Ask to join");
    public static readonly Text ChooseSection = new("请先选一个科室。", "Choose a section first.");
    public static readonly Text UnknownSection = new("没有“{0}”这个科室。现有：{1}", "There is no section “{0}”. There are: {1}");
    public static readonly Text Asked = new("已申请加入{0}（{1}）。管理员同意后就可以用了。", "You asked to join {0} ({1}). You can start as soon as an administrator agrees.");
    public static readonly Text Refused = new("您上次加入{0}的申请没有同意。可再申请，或联系管理员。", "Your request to join {0} was declined. Ask again, or talk to the administrator.");
    public static readonly Text LetIn = new("管理员同意了，您已加入{0}。", "An administrator agreed: you have joined {0}.");
    public static readonly Text AlreadyMember = new("您已经在名册里：{0}。", "You are on the roster already: {0}.");

    public static readonly Text AdminTitle = new("名册", "Roster");
    public static readonly Text AdminCounts = new("{0}个科室，{1}人", "{0} sections, {1} people");
    public static readonly Text NobodyWaits = new("没有人在等加入。", "Nobody is waiting to be let in.");
    public static readonly Text Waiting = new("{0}人申请加入：", "{0} people ask to join:");
    public static readonly Text WaitingLine = new("**{0}** → {1}（{2}）", "**{0}** → {1} ({2})");
    public static readonly Text Accept = new("同意 {0}", "Accept {0}");
    public static readonly Text Decline = new("不同意 {0}", "Decline {0}");
    public static readonly Text Accepted = new("{0}已加入{1}。", "{0} has joined {1}.");
    public static readonly Text Declined = new("没有同意{0}加入{1}。", "{0} was not let into {1}.");
    public static readonly Text DecidedBefore = new("这项申请已由别人处理，或已不在。", "That request was decided by somebody else, or is gone.");
    public static readonly Text CheckHint = new(
        "核对群成员：把我加进群或团队，在那里@我，输入“名册 核对”；结果只发给您。",
        "To compare a group or team with the roster: add me there, mention me and type “roster check”; only you get the result.");

    public static readonly Text CheckCounts = new("这里有{0}人，其中{1}人在名册上。", "{0} people are here, {1} of them on the roster.");
    public static readonly Text CheckUnknown = new("不在名册上（{0}人）：{1}", "Not on the roster ({0}): {1}");
    public static readonly Text CheckMissing = new("名册上有、不在这里（{0}人）：{1}", "On the roster and not here ({0}): {1}");
    public static readonly Text MembersNotRead = new(
        "现在读不到这里的成员，请过一会儿再试。", "The members cannot be read at the moment; please try again later.");

    public static readonly Text TypedDecisionHint = new("也可输入：名册 同意 姓名，名册 不同意 姓名", "You can also type: roster accept NAME, roster decline NAME");
    public static readonly Text NoSuchRequest = new("没有叫“{0}”的人在等加入。", "Nobody called “{0}” is waiting.");
    public static readonly Text SeveralOfThatName = new("有{0}人叫“{1}”，请用卡片上的按钮。", "{0} people are called “{1}”; use the buttons on the card.");
    public static readonly Text ImportHint =
        new(
            "导入名册：输入“名册 导入”，换行后粘贴 CSV（aadObjectId,name,section,roles）。",
            "To import: type “roster import”, then on the next lines paste the CSV (aadObjectId,name,section,roles).");

    public static readonly Text PreviewTitle = new("名册导入预览", "Roster import preview");
    public static readonly Text PreviewCounts = new("导入后：{0}个科室，{1}人", "After the import: {0} sections, {1} people");
    public static readonly Text NothingChanges = new("与现有名册相同，没有变化。", "The same as the roster in force: nothing changes.");
    public static readonly Text Added = new("新增{0}人：{1}", "{0} people added: {1}");
    public static readonly Text Removed = new("移出{0}人：{1}", "{0} people removed: {1}");
    public static readonly Text Moved = new("调动{0}人：{1}", "{0} people moved: {1}");
    public static readonly Text Renamed = new("改名{0}人：{1}", "{0} people renamed: {1}");
    public static readonly Text RolesChanged = new("角色变动{0}人：{1}", "{0} people with other roles: {1}");
    public static readonly Text SectionsAdded = new("新增科室：{0}", "Sections added: {0}");
    public static readonly Text SectionsRemoved = new("撤销科室：{0}", "Sections removed: {0}");
    public static readonly Text SectionsChanged = new("科室类别变动：{0}", "Sections of another kind: {0}");
    public static readonly Text NoSectionName = new("（无科室）", "(no section)");
    public static readonly Text Confirm = new("确认导入", "Import");
    public static readonly Text Discard = new("放弃", "Discard");
    public static readonly Text TypedImportHint = new("也可输入：名册 确认，名册 放弃", "You can also type: roster confirm, roster discard");
    public static readonly Text Imported = new("已导入：{0}个科室，{1}人。", "Imported: {0} sections, {1} people.");
    public static readonly Text Discarded = new("已放弃，名册没有变。", "Discarded; the roster is as it was.");
    public static readonly Text Overtaken = new("预览之后名册已被改动，没有导入。请重新导入并看一遍预览。", "The roster changed after the preview; nothing was imported. Import again and check the new preview.");
    public static readonly Text NoPendingImport = new("没有等待确认的导入。", "No import is waiting to be confirmed.");
    public static readonly Text ImportRefused = new("文件有{0}处错误，什么都没有导入：", "The file has {0} errors; nothing was imported:");
    public static readonly Text ErrorLine = new("第{0}行，{1}：{2}", "Row {0}, {1}: {2}");
    public static readonly Text AndMoreErrors = new("……还有{0}处。", "… and {0} more.");

    // The commands' own lines
    public static readonly Text JoinName = new("加入", "join");
    public static readonly Text JoinPurpose = new("申请加入名册", "ask to be put on the roster");
    public static readonly Text RosterName = new("名册", "roster");
    public static readonly Text RosterPurpose = new("处理加入申请，导入名册", "let people in, import the roster");
}
