namespace MeetingApis.Feishu;

/// <summary>A person's gender. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuUserGender
{
    /// <summary>The person does not say (保密).</summary>
    Undisclosed = 0,

    /// <summary>Male.</summary>
    Male = 1,

    /// <summary>Female.</summary>
    Female = 2,

    /// <summary>Another gender.</summary>
    Other = 3,
}
