namespace MeetingApis.Scheduling;

/// <summary>How far a scheduler can do something.</summary>
public enum FacetSupport
{
    /// <summary>Not at all. A plan that needs it is refused.</summary>
    No = 0,

    /// <summary>With a restriction, which <see cref="SchedulingCapability.Reason"/> states. Only a plan that the restriction concerns is refused.</summary>
    Partly = 1,

    /// <summary>Without restriction.</summary>
    Yes = 2,
}
