namespace MeetingApis.Feishu;

/// <summary>The base of every event of Feishu.</summary>
public abstract record FeishuEvent : VendorEvent;
