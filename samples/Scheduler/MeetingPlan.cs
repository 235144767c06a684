namespace MeetingApis.Samples.Scheduler;

/// <summary>A meeting as it is to be.</summary>
/// <param name="OrganizerId">Whose meeting it is, in the vendor's terms: Feishu's open id, WeCom's userid, DingTalk's union id.</param>
/// <param name="Title">The title.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends, after <paramref name="Start"/>.</param>
internal sealed record MeetingPlan(string OrganizerId, string Title, DateTimeOffset Start, DateTimeOffset End);
