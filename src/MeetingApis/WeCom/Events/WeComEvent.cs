namespace MeetingApis.WeCom;

/// <summary>The base of every event of WeCom.</summary>
public abstract record WeComEvent : VendorEvent;
