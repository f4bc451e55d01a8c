// Shifts of work in technology, care, schools, workshops, sites and on the road. Our own judgment, in our own words.
import type { Shift } from '../../../shared/model/pack.ts';
import { shift } from './shift-words.ts';

export const fieldShifts: readonly Shift[] = [
  shift({
    id: 'new-and-emerging-software',
    name: 'New and emerging software',
    trigger: 'new-tool',
    roles: ['15-1252.00', '15-1251.00', '15-1254.00'],
    raises: {
      programming: [0.95, 3.8],
      technologyDesign: [0.65, 3],
      systemsAnalysis: [0.75, 3.3],
      qualityControl: [0.65, 2.9],
      activeLearning: [0.75, 3.2],
      systemsEvaluation: [0.7, 3.3],
    },
    tools: ['Docker', 'Kubernetes', 'Amazon Web Services AWS software', 'AI coding assistants'],
    rationale:
      'Systems move to the cloud, and assistants write much of the plain code. Developers who can shape a design, review what a machine wrote and test it well are asked for most.',
  }),
  shift({
    id: 'testing-ai-systems',
    name: 'Testing systems that learn',
    trigger: 'emerging-role',
    roles: ['15-1253.00'],
    raises: {
      qualityControl: [0.8, 3.3],
      criticalThinking: [0.8, 3.3],
      systemsEvaluation: [0.75, 3.2],
      mathematics: [0.65, 3.4],
      judgment: [0.65, 3],
    },
    tools: ['Python', 'test data generators', 'evaluation suites'],
    rationale:
      'A program with AI inside does not give the same answer twice. Teams need people who can say what good enough means, measure it, and find where it fails.',
  }),
  shift({
    id: 'telehealth-nursing',
    name: 'Care at a distance',
    trigger: 'new-responsibility',
    roles: ['29-1141.00', '29-1171.00', '29-2061.00'],
    raises: {
      computers: [0.6, 2.9],
      telecommunications: [0.5, 1.8],
      instructing: [0.7, 3.1],
      speaking: [0.8, 3.2],
      judgment: [0.8, 3.1],
    },
    tools: ['video visits', 'eClinicalWorks EHR software', 'home monitoring devices'],
    rationale:
      'More visits happen by video, with readings sent from home. You see less and have to ask more, guide people through a check, and decide who must come in.',
  }),
  shift({
    id: 'home-care-monitoring',
    name: 'Home care with sensors and apps',
    trigger: 'new-tool',
    roles: ['31-1121.00', '31-1122.00', '31-1131.00'],
    raises: {
      computers: [0.5, 2.2],
      monitoring: [0.7, 2.7],
      writing: [0.6, 2.4],
      instructing: [0.6, 2.5],
    },
    tools: ['visit apps', 'fall sensors', 'electronic care notes'],
    rationale:
      'Notes, reminders and warnings now run through a phone. You keep the record, read the signals, and help the people you care for to use them.',
  }),
  shift({
    id: 'ai-aware-assessment',
    name: 'Teaching and testing when AI can write',
    trigger: 'new-responsibility',
    roles: ['25-2031.00', '25-2022.00', '25-2021.00'],
    raises: {
      computers: [0.7, 3.2],
      systemsEvaluation: [0.6, 2.7],
      learningStrategies: [0.85, 3.4],
      judgment: [0.75, 3],
      criticalThinking: [0.8, 3.2],
    },
    tools: ['learning platforms', 'AI tutors', 'spoken and in-class tasks'],
    rationale:
      'Homework no longer shows by itself what a child can do. Tasks, talks and marking are being made anew, and pupils want to learn how to use AI fairly.',
  }),
  shift({
    id: 'digital-social-work',
    name: 'Social work by video and data',
    trigger: 'new-tool',
    roles: ['21-1021.00', '21-1093.00'],
    raises: {
      computers: [0.65, 3.2],
      telecommunications: [0.5, 1.4],
      judgment: [0.8, 3.2],
      law: [0.65, 2.6],
    },
    tools: ['case management software', 'video calls', 'risk screening tools'],
    rationale:
      'Some meetings move to a screen, and software suggests which family is at risk. You weigh its hint against what you see, protect private data, and stay the one who decides.',
  }),
  shift({
    id: 'working-beside-robots',
    name: 'Working beside robots in the warehouse',
    trigger: 'automation',
    roles: ['53-7062.00', '53-7065.00', '53-7051.00'],
    raises: {
      operationsMonitoring: [0.65, 2.5],
      troubleshooting: [0.55, 2.2],
      computers: [0.5, 2.2],
      safety: [0.65, 2.5],
      coordination: [0.6, 2.4],
    },
    tools: ['warehouse management software', 'picking robots', 'handheld scanners'],
    rationale:
      'Machines carry and sort more of the goods. People watch the flow, clear jams, keep each other safe around moving machines, and handle what a robot cannot grip.',
  }),
  shift({
    id: 'electric-vehicles',
    name: 'Electric vehicles in the workshop',
    trigger: 'new-tool',
    roles: ['49-3023.00', '49-3031.00'],
    raises: {
      troubleshooting: [0.8, 3.2],
      computers: [0.65, 3.1],
      engineering: [0.6, 2.8],
      safety: [0.7, 2.7],
      activeLearning: [0.6, 2.6],
      physics: [0.55, 2.6],
    },
    tools: ['diagnostic computers', 'high-voltage meters', 'maker’s service software'],
    rationale:
      'Fewer oil changes, more high voltage and software. Finding a fault starts at a screen, and working safely on a charged battery has to be learned first.',
  }),
  shift({
    id: 'machine-vision-inspection',
    name: 'Inspection with cameras that see faults',
    trigger: 'automation',
    roles: ['51-9061.00'],
    raises: {
      computers: [0.6, 2.8],
      systemsEvaluation: [0.5, 2.2],
      troubleshooting: [0.5, 2.1],
      qualityControl: [0.8, 2.9],
      criticalThinking: [0.65, 2.8],
    },
    tools: ['camera inspection systems', 'Minitab', 'measuring machines'],
    rationale:
      'Cameras look at every part and flag the odd ones. The inspector sets them up, checks what they miss or flag wrongly, and finds out why parts go bad.',
  }),
  shift({
    id: 'connected-machine-tools',
    name: 'Connected machine tools',
    trigger: 'new-tool',
    roles: ['51-4041.00', '51-9161.00'],
    raises: {
      computers: [0.6, 2.8],
      programming: [0.5, 2],
      design: [0.6, 2.9],
      qualityControl: [0.65, 2.8],
      engineering: [0.6, 2.9],
    },
    tools: [
      'Mastercam computer-aided design and manufacturing software',
      '3D printers',
      'machine dashboards',
    ],
    rationale:
      'Machines report their own state and run from a drawing. The work moves from turning handles to preparing programs, reading the data and correcting before parts go wrong.',
  }),
  shift({
    id: 'shared-building-models',
    name: 'Designing in one shared building model',
    trigger: 'new-responsibility',
    roles: ['17-3011.00', '17-1011.00'],
    raises: {
      computers: [0.8, 3.8],
      coordination: [0.7, 3.1],
      systemsAnalysis: [0.7, 3],
      qualityControl: [0.55, 2.5],
    },
    tools: ['Autodesk Revit', 'Autodesk Navisworks', 'clash checks'],
    rationale:
      'Everyone on a project now works in the same model. Drawing is quick; keeping the parts of many trades free of clashes is what takes skill.',
  }),
  shift({
    id: 'digital-building-sites',
    name: 'Building sites with drones and tablets',
    trigger: 'new-tool',
    roles: ['47-1011.00'],
    raises: {
      computers: [0.55, 2.4],
      monitoring: [0.7, 2.9],
      managingMaterials: [0.5, 2.3],
      writing: [0.6, 2.7],
    },
    tools: ['Procore software', 'survey drones', 'tablets with site plans'],
    rationale:
      'Progress is measured by drone and noted on a tablet the same day. Those who lead a crew keep the record, read it, and order material before it runs out.',
  }),
  shift({
    id: 'precision-farming',
    name: 'Farming by satellite and sensor',
    trigger: 'new-tool',
    roles: ['11-9013.00', '45-1011.00'],
    raises: {
      computers: [0.6, 2.9],
      operationsMonitoring: [0.75, 2.9],
      geography: [0.5, 2.3],
      troubleshooting: [0.6, 2.5],
      systemsEvaluation: [0.6, 2.7],
    },
    tools: ['guided tractors', 'soil sensors', 'field mapping software'],
    rationale:
      'Tractors steer by satellite, and sensors tell where water or feed is short. Reading the maps and keeping the machines set right saves more than another hour in the field.',
  }),
  shift({
    id: 'assisted-driving-and-dispatch',
    name: 'Driving and dispatch with assistance',
    trigger: 'new-tool',
    roles: ['53-3032.00', '43-5032.00'],
    raises: {
      computers: [0.6, 2.8],
      monitoring: [0.75, 2.7],
      judgment: [0.6, 2.6],
      safety: [0.8, 3],
    },
    tools: ['route planning software', 'driver assistance', 'electronic logs'],
    rationale:
      'Trucks keep their lane and software plans the route. People watch over both, step in when weather or traffic breaks the plan, and answer for safety.',
  }),
  shift({
    id: 'remote-guarding',
    name: 'Guarding from a control room',
    trigger: 'restructuring',
    roles: ['33-9032.00'],
    raises: {
      monitoring: [0.75, 2.9],
      judgment: [0.7, 2.6],
      writing: [0.6, 2.5],
      telecommunications: [0.75, 3.3],
    },
    tools: ['camera analysis software', 'alarm consoles', 'patrol drones'],
    rationale:
      'Several sites are now watched from one room, with cameras that call for attention. One guard decides for many doors: what is real, whom to send, and what to write down.',
  }),
];
