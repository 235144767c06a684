namespace MeetingApis.DingTalk;

/// <summary>The base of every event of DingTalk.</summary>
public abstract record DingTalkEvent : VendorEvent;
